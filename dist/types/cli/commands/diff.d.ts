import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Compares the checkout, or a commit, with the last commit that it has in common with the base. */
export declare function runDiff(args: Arguments, io: Io): Promise<ExitCode>;
