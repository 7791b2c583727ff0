import type { Text } from "../../source/problem.js";
/**
 * What a change asks of people. tightened: no manifest gets away with more, some with less; loosened: the other way round;
 * both: some with more, some with less; reworded: texts alone, or another way to write the same; unclear: cannot tell.
 */
export type Class = "tightened" | "loosened" | "both" | "reworded" | "unclear";
/** An example of either version on which the two versions come to different outcomes. */
export interface Witness {
    readonly example: string;
    /** Where the example stands. */
    readonly from: "old" | "new";
    readonly entity: string;
    readonly before: string;
    readonly after: string;
}
/** Condition of a rule, rows of a table or value of a fact, as written. */
export interface Written {
    readonly label: Text;
    readonly before?: string;
    readonly after?: string;
}
/** What kind of thing changed. */
export type ChangedKind = "rule" | "decision" | "fact" | "param" | "level" | "set" | "extends" | "requires" | "category" | "field" | "instrument";
/** One thing that is different between two versions of a pack. */
export interface Change {
    readonly kind: ChangedKind;
    readonly id: string;
    /** Its earlier id. */
    readonly was?: string;
    readonly title?: Text;
    readonly change: "added" | "removed" | "retired" | "ended" | "renamed" | "changed";
    /** Nothing for tables and facts: what they do shows in the rules that read them. */
    readonly class?: Class;
    readonly reasons: readonly Text[];
    readonly written: readonly Written[];
    readonly witnesses: readonly Witness[];
    /** Facts and decisions that it reads and that changed. */
    readonly through: readonly string[];
}
/** One pack in two versions. */
export interface PackChange {
    readonly id: string;
    readonly before?: string;
    readonly after?: string;
    readonly changes: readonly Change[];
}
/** Everything that is different between two sides. */
export interface PackDiff {
    readonly before: string;
    readonly after: string;
    /** Packs that differ. */
    readonly packs: readonly PackChange[];
    /** Categories, fields and instruments that differ, of packs or of the built-in catalogue. */
    readonly words: readonly Change[];
}
/** The class of something that changed in several ways. */
export declare function together(classes: readonly Class[]): Class;
/** Whether a reviewer who only wants to see what asks for less has to look at it; what cannot be told may ask for less. */
export declare function mayLoosen({ class: one, change }: Change): boolean;
/** A change with nothing said yet. */
export declare function changeOf(kind: ChangedKind, id: string, change: Change["change"], more?: Partial<Change>): Change;
