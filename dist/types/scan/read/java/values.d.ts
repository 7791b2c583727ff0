import type { Call, Value } from "../../outline.js";
import { type Reading } from "../tree/reading.js";
import { type Node } from "../tree.js";
/** A dotted path as written: calls and constructions in between end in `()`. */
export declare function pathOf(file: Reading, node: Node | undefined): string;
/** A type without its arguments and annotations. */
export declare function typeName(file: Reading, type: Node | undefined): string;
/** What an expression is worth, as far as the file tells. */
export declare function readValue(file: Reading, node: Node | undefined): Value;
/** A call, construction or annotation; told of once however often it is asked for. */
export declare function callOf(file: Reading, node: Node, how: Call["how"]): Call;
/** Opens `${name:otherwise}` of Spring. */
export declare function placeholders(text: Value, depth?: number): Value;
