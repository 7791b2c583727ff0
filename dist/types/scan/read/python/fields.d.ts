import type { Call } from "../../outline.js";
import type { Reading } from "../tree/reading.js";
import { type Node } from "../tree.js";
/** Other names and labels that the call behind a field gives it. */
export declare function describe(call: Call): {
    aliases: string[];
    labels: string[];
};
/** Whether a call in a class body makes a field of it. */
export declare function makesField(callee: string): boolean;
/** The type of an annotated field, `Annotated` and `Mapped` opened. */
export declare function typeOf(file: Reading, annotation: Node): string;
/** The type that a field's call speaks of: `CharField`, or `String(18)` of a column. */
export declare function callType(file: Reading, call: Call): string;
