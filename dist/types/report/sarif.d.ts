import type { Report } from "../finding/report.js";
import { type Lang } from "./wording.js";
/** A report as SARIF 2.1.0, for code scanning and archives; no time or machine is in it. */
export declare function renderSarif(report: Report, options: {
    readonly lang: Lang;
}): string;
