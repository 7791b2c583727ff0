import type { Kind } from "../../manifest/kind.js";
/** A kind of entity in three small manifests: a fact that is not as it should be, one that is, and one that nobody declared. */
export interface Sample {
    /** Lines before the entity itself: its collection, and what it refers to. */
    readonly before: readonly string[];
    /** The entity without the fact. */
    readonly entity: string;
    readonly wrong: string;
    readonly right: string;
    /** Key of the fact, with dots. */
    readonly at: string;
    /** What holds where the fact is as it should be. */
    readonly condition: string;
}
/** What the templates of rules and decisions about each kind begin with. */
export declare const SAMPLES: Readonly<Record<Kind, Sample>>;
/** The lines of a manifest of a sample; the mark stands on the line of the entity. */
export declare function linesOf({ before, entity }: Sample, fact: string, expected: string): readonly string[];
/** A manifest of a sample, indented as the text of an example. */
export declare function manifestOf(sample: Sample, fact: string, expected: string): string;
