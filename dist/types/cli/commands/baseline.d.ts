import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Writes the baseline of a workspace; findings that a waiver accepts are not part of it. */
export declare function runBaseline(args: Arguments, io: Io): Promise<ExitCode>;
