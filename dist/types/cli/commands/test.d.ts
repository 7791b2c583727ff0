import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Tests built-in packs, or the packs named; with --watch again after every change. */
export declare function runTest(args: Arguments, io: Io): Promise<ExitCode>;
