import type { Report } from "../finding/report.js";
import { type Lang } from "./wording.js";
/** A report as a GitHub job summary: the verdict first, then what to do, what is missing, and what it rests on. */
export declare function renderSummary(report: Report, options: {
    readonly lang: Lang;
}): string;
