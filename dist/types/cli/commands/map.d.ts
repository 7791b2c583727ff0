import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Prints or writes the map of a workspace. What is broken is not on it, and fails the run. */
export declare function runMap(args: Arguments, io: Io): Promise<ExitCode>;
