import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Writes the pages of packs; a file that is no page of ours is never touched. */
export declare function runDocs(args: Arguments, io: Io): Promise<ExitCode>;
