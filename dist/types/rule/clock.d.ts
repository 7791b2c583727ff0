import type { Problem } from "../source/problem.js";
import { type Context } from "./expressions.js";
import { type Loaded } from "./loaded.js";
import { type Clock, type Rule } from "./rule.js";
import type { ClocksFile } from "./schema.js";
/** Compiles the clocks of a file; one that names no known rule of its kind is reported. */
export declare function compileClocks(file: Loaded<ClocksFile>, known: readonly Rule[], context: Context): readonly Clock[];
/** Ids of clocks are unique: calendars know events by them. */
export declare function checkClocks(files: readonly Loaded<ClocksFile>[], problems: Problem[]): void;
