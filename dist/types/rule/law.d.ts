import type { Text } from "../source/problem.js";
/** A law, regulation, rule, guideline or standard of the catalogue. */
export interface Instrument {
    readonly id: string;
    readonly title: Text;
    /** How findings cite it. */
    readonly short: Text;
    readonly level: string;
    readonly status: string;
    readonly effective?: string;
    readonly until?: string;
    /** Articles that may be cited. */
    readonly articles: readonly string[];
    /** Those whose number in brackets is a paragraph (款) and not an item (项). */
    readonly paragraphs?: readonly string[];
}
/** The maximum penalty that a rule shows, with its article. */
export interface Penalty {
    readonly id: string;
    readonly instrument: string;
    readonly article?: string;
    readonly text: Text;
    /** The maximum alone, for findings. */
    readonly brief?: Text;
}
/** One duty of the catalogue: its rules, or why no machine can decide it. */
export interface Obligation {
    readonly id: string;
    /** Other names of the same duty: one duty, one finding. */
    readonly aliases?: readonly string[];
    readonly instrument: string;
    readonly articles: readonly string[];
    readonly title: Text;
    /** What the articles ask for, in our own words. */
    readonly summary: Text;
    readonly severity: string;
    readonly confidence: string;
    readonly rules?: readonly string[];
    readonly manual?: Text;
    /** Ids of penalties. */
    readonly penalties?: readonly string[];
}
/** The catalogue of law: rules may cite only what it has. */
export interface Law {
    readonly instruments: Readonly<Record<string, Instrument>>;
    readonly penalties: Readonly<Record<string, Penalty>>;
    readonly obligations: readonly Obligation[];
}
export interface Citation {
    readonly instrument: string;
    readonly article: string;
}
/**
 * Those of the cited instruments that are in force on a day: a law that was renumbered is cited by the number of its time.
 * All of them when none is.
 */
export declare function inForce(law: Law, cited: readonly Citation[], day: string): readonly Citation[];
/** `PIPL 39` and `个人信息保护法第三十九条`. */
export declare function cite(law: Law, { instrument, article }: Citation): Text;
/** Short name of an instrument. A rule that cites something unknown has its own problem, and is still printed. */
export declare function nameOf(law: Law, instrument: string): Text;
/** 39 → 第三十九条, 5(1)(4) → 第五条第一款第四项; anything else is shown as it is. */
export declare function articleInChinese(article: string, isParagraph: boolean): string;
/** 12 → 十二. */
export declare function chineseNumber(value: number): string;
