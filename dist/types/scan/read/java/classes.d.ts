import { type Reading } from "../tree/reading.js";
import { type Node } from "../tree.js";
/** Notes the fields of a class or the components of a record. */
export declare function readClass(file: Reading, node: Node, name: string): void;
/** Whether a declaration carries a keyword such as `static`. */
export declare function hasModifier(node: Node, keyword: string): boolean;
/** Notes the parameters that a web framework fills from a request. */
export declare function readParameters(file: Reading, method: Node, handler: string): void;
