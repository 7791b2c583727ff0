import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";
export declare const docsCommand: Command;
/** Writes the pages of packs; a file that is no page of ours is never touched. */
export declare function runDocs(args: Arguments, io: Io): Promise<ExitCode>;
