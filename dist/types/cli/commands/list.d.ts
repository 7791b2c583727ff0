import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Prints what is effective in the workspace of the current folder. */
export declare function runList(args: Arguments, io: Io): Promise<ExitCode>;
