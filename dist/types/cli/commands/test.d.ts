import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Tests the packs named, the one that the current folder is, or built-in ones; with --watch again after every change. */
export declare function runTest(given: Arguments, io: Io): Promise<ExitCode>;
