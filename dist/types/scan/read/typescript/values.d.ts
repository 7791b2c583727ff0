import type { Call, Entry, Value } from "../../outline.js";
import { type Script, type Syntax } from "./syntax.js";
/** Reads expressions of one script; each is read once. */
export type Values = (node: Syntax) => Value;
/** Makes the reader of a script's expressions. */
export declare function valuesOf(script: Script): Values;
/** The call that a node is; a tagged template is none. */
export declare function callOf(script: Script, node: Syntax, read: Values): Call | undefined;
/** The key of a pair, method or property with its place; a computed key is the path in its brackets. */
export declare function keyOf(script: Script, owner: Syntax): Pick<Entry, "key" | "at"> | undefined;
