import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
/** Writes the whole state of a workspace as one page; whether it is good enough is for `hegui check` to say. */
export declare function runReportHtml(args: Arguments, io: Io): Promise<ExitCode>;
