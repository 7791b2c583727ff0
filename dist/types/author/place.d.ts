import { type Missed } from "../example.js";
import type { Snippet } from "../finding/report.js";
import type { Example } from "../rule/rule.js";
import { type Source } from "../source/source.js";
import type { Span } from "../source/span.js";
/** Where a line of an example stands, with the lines to show. */
export interface Placed {
    readonly at: Span;
    readonly snippet: Snippet;
    /** The file of the rule is not at hand: lines count inside the example. */
    readonly within?: "example";
}
/** The file of a rule, parsed; undefined when it is not at hand or has changed into something else. */
export declare function ruleSource(file: string, text: string | undefined): Source | undefined;
/** The place of a problem of an example's manifest in the file of its rule. */
export declare function placeOfFault(source: Source | undefined, file: string, index: number, example: Example, at: Span): Placed;
/** The place of a line of an example in the file of its rule. */
export declare function placeOfMissed(source: Source | undefined, file: string, index: number, example: Example, missed: Pick<Missed, "line" | "at">): Placed;
/** The line of a place in a text with up to two lines before it. */
export declare function snippetOf(text: string, at: Span): Snippet;
