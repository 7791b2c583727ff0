import type { Problem } from "../source/problem.js";
import { type LoadedFiles } from "./loaded.js";
import type { Pack } from "./rule.js";
/** Ids and facts that are used twice or taken, and decisions that read each other in a circle. */
export declare function clashes(files: LoadedFiles, base: readonly Pack[]): readonly Problem[];
