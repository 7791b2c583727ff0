import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Lists the papers that could be drafted, or drafts them. */
export declare function runDrafts(args: Arguments, io: Io): Promise<ExitCode>;
