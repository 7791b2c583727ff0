import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Compares a statement with what is here; 0 only when all is the same. */
export declare function runVerify(args: Arguments, io: Io): Promise<ExitCode>;
