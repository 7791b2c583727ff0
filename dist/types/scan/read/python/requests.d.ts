import type { Call, Range } from "../../outline.js";
import type { Reading } from "../tree/reading.js";
import { type Node } from "../tree.js";
/** The function that is being read. */
export interface Handler {
    /** Dotted from the outermost name of the file. */
    readonly name: string;
    readonly at: Range;
    /** Variables that hold what a request carries. */
    readonly bags: Set<string>;
}
/** Notes that a variable holds what a request carries. */
export declare function noteBag(file: Reading, handler: Handler, name: string, value: Node): void;
/** Notes a field when an expression takes one out of a request: `request.POST["phone"]`, `request.data.get("phone")`. */
export declare function readRequest(file: Reading, handler: Handler, node: Node): void;
/** Notes the parameters that a web framework fills from a request. */
export declare function readParameters(file: Reading, handler: Handler, parameters: Node | undefined, decorators: readonly Call[]): void;
/** What stands behind the type in `Annotated[…]`. */
export declare function metadata(annotation: Node | undefined): readonly Node[];
