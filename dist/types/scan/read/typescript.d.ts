import type { Outline, Reader } from "../outline.js";
import type { Grammar } from "./grammar.js";
import { type Script } from "./typescript/syntax.js";
import { type Values } from "./typescript/values.js";
/** Reads TypeScript and JavaScript, with the grammar that fits the file. */
export declare function typescriptReader(grammar: Grammar): Reader;
/** A script's outline, and the reader of its expressions for more questions. */
export interface ScriptOutline {
    readonly outline: Outline;
    readonly values: Values;
}
/** Reads a parsed script in one pass over its tree. */
export declare function scriptOutline(script: Script, file: string): ScriptOutline;
