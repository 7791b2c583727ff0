import { type Reading } from "../tree/reading.js";
import { type Node } from "../tree.js";
/** Notes the fields of a struct with what their tags say. `declared` is where its comments stand. */
export declare function readStruct(file: Reading, node: Node, name: string, at: Node, declared: Node, isTable: boolean): void;
