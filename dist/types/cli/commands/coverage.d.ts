import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
export declare function runCoverage(args: Arguments, io: Io): ExitCode;
