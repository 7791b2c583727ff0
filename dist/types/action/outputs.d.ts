import type { ExitCode } from "../cli/io.js";
import type { Report } from "../finding/report.js";
import type { Runner } from "./runner.js";
/** Where the reports lie that later steps take. */
export interface ReportFiles {
    readonly sarif: string;
    readonly archive: string;
    readonly json: string;
    readonly summary: string;
}
/** Numbers and paths for later steps. */
export declare function writeOutputs(runner: Pick<Runner, "output">, report: Report, code: ExitCode, files: ReportFiles, comment: number | undefined): void;
