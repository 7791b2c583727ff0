import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Writes new files and names the next command; nothing is overwritten. */
export declare function runNew(args: Arguments, io: Io): ExitCode;
