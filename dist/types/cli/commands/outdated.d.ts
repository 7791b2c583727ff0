import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Lists what the workspace of the current folder is behind with. */
export declare function runOutdated(args: Arguments, io: Io): Promise<ExitCode>;
