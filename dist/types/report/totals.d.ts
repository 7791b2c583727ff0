import type { Report } from "../finding/report.js";
import { type Lang } from "./wording.js";
/** Passed or failed, and what was found of each kind; kinds that did not come are left out. */
export declare function verdictLine(report: Report, lang: Lang): string;
/** Every verdict is counted, so that silence is never taken for compliance. */
export declare function decidedLine(report: Report, lang: Lang): string;
/** The day and the packs that the verdicts rest on. */
export declare function lawLine(report: Report, lang: Lang): string;
