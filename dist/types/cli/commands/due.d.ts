import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Prints every duty with its last day. */
export declare function runDue(args: Arguments, io: Io): Promise<ExitCode>;
