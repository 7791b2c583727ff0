import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Scans, asks what code cannot tell, and writes manifests that validate. Nothing is overwritten. */
export declare function runInit(args: Arguments, io: Io): Promise<ExitCode>;
