import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Writes the lock of the workspace, and says what is different from the last one. */
export declare function runLock(args: Arguments, io: Io): Promise<ExitCode>;
