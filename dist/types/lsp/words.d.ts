import type { Rule } from "../rule/rule.js";
import type { Text } from "../source/problem.js";
import type { Path } from "../source/span.js";
import type { Meaning } from "./fields.js";
import type { Entry } from "./outline.js";
import type { Session } from "./session.js";
/** A word that may be written somewhere, and what it stands for. */
export interface Word {
    readonly word: string;
    readonly title?: Text;
}
/** Where a word would stand: its path, and what the file holds besides. */
export interface WordPlace {
    readonly document: number;
    readonly path: Path;
    readonly entries: readonly Entry[];
}
/** Every word that a place may name. */
export declare function wordsOf(session: Session, meaning: Meaning, place: WordPlace): readonly Word[];
/** All rules that are known here: those that are checked, and those of built-in packs. */
export declare function rulesOf(session: Session): readonly Rule[];
/** The text beside a path under another key of the same mapping. */
export declare function besides({ document, path, entries }: WordPlace, key: string): string | undefined;
/** Where a region lies. */
export declare function placeName(place: string): Text;
