import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Writes OSCAL assessment results; nothing while something could not be read. */
export declare function runOscal(args: Arguments, io: Io): Promise<ExitCode>;
