import type { Report } from "../../finding/report.js";
import type { Base } from "../../workspace/base.js";
import { type Workspace } from "../../workspace/workspace.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";
export declare const checkCommand: Command;
/** Checks a workspace and prints the report. */
export declare function runCheck(args: Arguments, io: Io): Promise<ExitCode>;
/** The input with the code, where the flags or the configuration ask for a scan; the scanner loads only then. */
export declare function withScan(workspace: Workspace, args: Arguments, io: Io): Promise<Workspace["input"]>;
/** Writes a file, or says under the name that people know it by why that cannot be. */
export declare function writeOrExplain(io: Io, path: string, text: string, name: string): void;
/** Where the flags may be overruled by what a caller knows. */
export interface Surroundings {
    readonly root?: string;
    /** Opens the commit to compare with, instead of `--base`. */
    readonly base?: (root: string) => Promise<Base | undefined>;
}
/** Reads the workspace that the flags describe. */
export declare function workspaceOf(args: Arguments, io: Io, { root, base }?: Surroundings): Promise<Workspace>;
/** The same in every format, never a count. */
export declare function exitCode(report: Report, unusable: boolean): ExitCode;
