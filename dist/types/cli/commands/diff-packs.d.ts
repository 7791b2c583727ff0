import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Tells what changed in law between two versions of packs; 0 for nothing, 1 for differences, 2 for a side that cannot be read. */
export declare function runDiffPacks(args: Arguments, io: Io): Promise<ExitCode>;
