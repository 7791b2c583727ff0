import type { Report } from "../../finding/report.js";
import { type Workspace } from "../../workspace/workspace.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";
export declare const checkCommand: Command;
/** Checks a workspace and prints the report. */
export declare function runCheck(args: Arguments, io: Io): Promise<ExitCode>;
/** Reads the workspace that the flags describe. */
export declare function workspaceOf(args: Arguments, io: Io, root?: string): Promise<Workspace>;
/** The same in every format, never a count. */
export declare function exitCode(report: Report, unusable: boolean): ExitCode;
