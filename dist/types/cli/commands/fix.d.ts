import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Prints what can be mended as a diff, or mends it. Comments and formatting stay. */
export declare function runFix(args: Arguments, io: Io): Promise<ExitCode>;
