import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";
export declare const newCommand: Command;
/** Writes new files and names the next command; nothing is overwritten. */
export declare function runNew(args: Arguments, io: Io): ExitCode;
