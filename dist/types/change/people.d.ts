import { type Value } from "../cel/value.js";
import type { Counter } from "../finding/report.js";
import type { Model } from "../model/entity.js";
import type { Text } from "../source/problem.js";
/** Kinds of counters: without sensitive information, and with it. */
export type Part = "ordinary" | "sensitive";
/** A number of people that is another one now; undefined while it is not declared. */
export interface Moved {
    readonly part: Part;
    readonly from: number | undefined;
    readonly to: number | undefined;
    readonly text: Text;
    /** What the law asks for from the number that was passed upwards. */
    readonly reached?: Text;
}
/** One side of a comparison, as far as people are counted. */
interface Counted {
    readonly model: Model;
    readonly counters: readonly Counter[];
}
/** How the people counted for an organization moved, and the number with a meaning in law that they passed. */
export declare function crossings(organization: string, before: Counted, after: Counted): readonly Moved[];
/** A number of people; undefined where it is not declared. */
export declare function peopleIn(counted: Value | undefined, part: Part): number | undefined;
/** A number of people before and after, as a sentence says it; the Chinese name ends in a space where it needs one. */
export declare function movedText(name: Text, from: number | undefined, to: number | undefined): Text;
export {};
