import type { Span } from "./span.js";
/** A sentence in both languages of the product. */
export interface Text {
    readonly en: string;
    readonly zh: string;
}
/** Something wrong with what we were given: a broken file, field, reference, rule or waiver. Always fails the run. */
export interface Problem {
    /** Stable `area/what` id, for example `manifest/unknown-key`. */
    readonly code: string;
    readonly message: Text;
    /** What would be right. */
    readonly hint?: Text;
    readonly at: Span;
    readonly related?: readonly {
        readonly at: Span;
        readonly note: Text;
    }[];
}
