import type { Span } from "../source/span.js";
/** A comment in code that accepts what a rule says about its line or the next one. */
export interface Ignore {
    /** Id of the rule. */
    readonly rule: string;
    /** Why; empty when nobody says. */
    readonly reason: string;
    readonly at: Span;
    /** Lines that it covers: its own, and the next where it stands alone. */
    readonly lines: readonly number[];
}
/** Finds `hegui-ignore <rule> <reason>` in comments of any language. */
export declare function ignoresOf(file: string, text: string): readonly Ignore[];
