import type { Assignment } from "../../outline.js";
import { type Script, type Syntax } from "./syntax.js";
import { type Values } from "./values.js";
/** What a node gives a value to; objects come whole and key by key. */
export declare function assignmentsOf(script: Script, node: Syntax, values: Values): readonly Assignment[];
