import { type Change, type Class, type PackDiff } from "./change.js";
type Lang = "en" | "zh";
/** How many changes of each class a comparison has; every rule, level, parameter or word counts once. */
export declare function totals(diff: PackDiff): Readonly<Record<Class, number>>;
/** Every change of a comparison. */
export declare function changesOf({ packs, words }: PackDiff): readonly Change[];
/** A comparison for a terminal. */
export declare function diffText(diff: PackDiff, lang: Lang, colour: boolean): string;
/** A comparison as Markdown, for a pull request or a memo to counsel. */
export declare function diffMarkdown(diff: PackDiff, lang: Lang): string;
export {};
