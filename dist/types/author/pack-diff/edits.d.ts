import type { Expression } from "../../cel/expression.js";
import type { Text } from "../../source/problem.js";
/** Which condition is edited: when a duty arises, what it demands, or a condition of a table or fact. */
export type Place = "when" | "assert" | "value";
/** What was edited in a condition, one sentence each, in the words of a reviewer. */
export declare function edits(before: Expression, after: Expression, place: Place): readonly Text[];
