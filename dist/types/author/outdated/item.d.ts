import type { Text } from "../../source/problem.js";
import type { Span } from "../../source/span.js";
/** One thing that is behind: what, where it is written, and what to do. */
export interface Outdated {
    readonly code: "rule-renamed" | "rule-retired" | "rule-ended" | "law-ended" | "decision-ended" | "requires" | "lock" | "law-read" | "newer-version";
    readonly message: Text;
    readonly hint: Text;
    readonly at?: Span;
}
