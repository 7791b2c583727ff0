import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";
export declare const baselineCommand: Command;
/** Writes the baseline of a workspace; findings that a waiver accepts are not part of it. */
export declare function runBaseline(args: Arguments, io: Io): Promise<ExitCode>;
