import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";
export declare const listCommand: Command;
/** Prints what is effective in the workspace of the current folder. */
export declare function runList(args: Arguments, io: Io): Promise<ExitCode>;
