import type { Call, Range, Value } from "../../outline.js";
import { type Reading } from "../tree/reading.js";
import { type Node } from "../tree.js";
/** A dotted path as written: calls and composite literals in between end in `()`, literal keys count as names. */
export declare function pathOf(file: Reading, node: Node | undefined): string;
/** A string literal without escapes: its text and where that stands, without the quotes. */
export declare function plainString(file: Reading, node: Node | undefined): {
    text: string;
    at: Range;
} | undefined;
/** What an expression is worth, as far as the file tells. */
export declare function readValue(file: Reading, node: Node | undefined): Value;
/** Notes the construction of a struct as a call with its fields by name. */
export declare function noteConstruction(file: Reading, node: Node): void;
/** `call[T](x)`, which the grammar takes for a conversion. */
export declare function isGeneric(node: Node): boolean;
/** The call that a node stands for. */
export declare function callOf(file: Reading, node: Node): Call;
