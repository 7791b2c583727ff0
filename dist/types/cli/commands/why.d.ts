import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";
export declare const whyCommand: Command;
export declare function runWhy(args: Arguments, io: Io): Promise<ExitCode>;
