import type { Shapes } from "../manifest/shape.js";
import type { Problem } from "../source/problem.js";
import { type Signatures } from "./environment.js";
import { type LoadedFiles } from "./loaded.js";
import type { Pack } from "./rule.js";
/** What files declare and packs already have: the words that expressions may use. */
export declare function signaturesOf(files: LoadedFiles, base: readonly Pack[], shapes: Shapes, problems: Problem[]): Signatures;
