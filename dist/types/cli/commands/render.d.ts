import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";
export declare const renderCommand: Command;
/** Renders a saved report: one check, many formats. */
export declare function runRender(args: Arguments, io: Io): Promise<ExitCode>;
