import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";
export declare const explainCommand: Command;
export declare function runExplain(args: Arguments, io: Io): Promise<ExitCode>;
