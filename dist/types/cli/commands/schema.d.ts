import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";
export declare const schemaCommand: Command;
export declare function runSchema(args: Arguments, io: Io): Promise<ExitCode>;
