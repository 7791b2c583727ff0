import type { Call } from "../../outline.js";
import type { Reading } from "../tree/reading.js";
import { type Node } from "../tree.js";
/** Notes the fields of a class: annotated ones, those made by calls, and those that `__init__` sets from its parameters. */
export declare function readClass(file: Reading, node: Node, name: string): void;
/** Notes a shape that a call makes: `TypedDict("User", {…})`, `NamedTuple("User", […])`, `namedtuple("User", […])`. */
export declare function readMadeShape(file: Reading, node: Node, call: Call): void;
