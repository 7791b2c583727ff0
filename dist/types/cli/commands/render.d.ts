import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Renders a saved report: one check, many formats. */
export declare function runRender(args: Arguments, io: Io): Promise<ExitCode>;
