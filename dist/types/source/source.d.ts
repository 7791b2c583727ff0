import type { Source } from "./file.js";
import { type Limits } from "./limits.js";
import type { Problem } from "./problem.js";
export type { Document } from "./build.js";
export type { Source } from "./file.js";
export { LIMITS, type Limits } from "./limits.js";
export { locate } from "./locate.js";
export type { Node } from "./node.js";
/** A file and what is wrong with it as YAML. */
export interface Parsed {
    readonly source: Source;
    readonly problems: readonly Problem[];
}
/** Reads one file of YAML 1.2; never throws, and a file over a limit or with a syntax error has no documents. */
export declare function parseSource(file: string, text: string, limits?: Limits): Parsed;
