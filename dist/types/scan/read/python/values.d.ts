import type { Call, Range, Value } from "../../outline.js";
import { type Reading } from "../tree/reading.js";
import { type Node } from "../tree.js";
/** A dotted path as written: calls in between end in `()`, literal keys count as names. */
export declare function pathOf(file: Reading, node: Node | undefined): string;
/** A string literal without escapes or interpolation: its text and where that stands, without the quotes. */
export declare function plainString(file: Reading, node: Node | undefined): {
    text: string;
    at: Range;
} | undefined;
/** What an expression is worth, as far as the file tells. */
export declare function readValue(file: Reading, node: Node | undefined): Value;
/** A call or decorator; told of once however often it is asked for. */
export declare function callOf(file: Reading, node: Node, how: Call["how"]): Call;
/** Names that an assignment gives values to, with what each gets; `a = b` in `c = a = b` tells of itself. */
export declare function targetsOf(node: Node): {
    target: Node;
    value: Node;
}[];
