import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";
export declare const lspCommand: Command;
/** Serves one client; the process ends when the client leaves. */
export declare function runLsp(args: Arguments, io: Io): Promise<ExitCode>;
