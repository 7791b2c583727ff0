import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";
export declare const coverageCommand: Command;
export declare function runCoverage(args: Arguments, io: Io): ExitCode;
