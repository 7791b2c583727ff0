import type { Report } from "../finding/report.js";
import { type Lang } from "./wording.js";
/** How a report is read on a terminal. */
export interface TextOptions {
    readonly lang: Lang;
    readonly colour: boolean;
    /** Only what fails the check, and the totals. */
    readonly quiet: boolean;
}
/** A report for a terminal: findings by file with their code, what a change does, then what was decided, by which law. */
export declare function renderText(report: Report, options: TextOptions): string;
