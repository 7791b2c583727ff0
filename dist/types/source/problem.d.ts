import type { Span } from "./span.js";
/** A sentence in both languages of the product. */
export interface Text {
    readonly en: string;
    readonly zh: string;
}
/**
 * Something wrong with what we were given: a broken file, field, reference, rule or waiver. Always fails the run.
 *
 * @example
 * ```ts
 * import type { Problem } from "hegui";
 *
 * const line = ({ at, message }: Problem) => `${at.file}:${at.start.line} ${message.en}`;
 * ```
 */
export interface Problem {
    /** Stable `area/what` id, for example `manifest/unknown-key`. */
    readonly code: string;
    readonly message: Text;
    /** What would be right. */
    readonly hint?: Text;
    readonly at: Span;
    /** Text that would be right in place of `at`; only where it is the one near word of a closed vocabulary. */
    readonly replacement?: string;
    readonly related?: readonly {
        readonly at: Span;
        readonly note: Text;
    }[];
}
