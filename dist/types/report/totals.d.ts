import type { BaselineShown, Change, Report } from "../finding/report.js";
import type { ScanShown } from "../finding/scan-shown.js";
import { type Lang } from "./wording.js";
/** Passed or failed, and what was found of each kind; kinds that did not come are left out. */
export declare function verdictLine(report: Report, lang: Lang): string;
/** What the report was compared with, and why; `commit` is how its id is shown. */
export declare function comparedLine({ base }: Change, commit: string, lang: Lang): string;
/** The first digits of a commit id; empty for what is no id. */
export declare function shortCommit(commit: string): string;
/** Who accepted what was there at adoption, until when, and how much of it is left. */
export declare function baselineLine({ entries, met, approved_by, expires }: BaselineShown, file: string, lang: Lang): string;
/** What a scan looked at, and what it saw. */
export declare function scanLine(scan: ScanShown, lang: Lang): string;
/** Every verdict is counted, so that silence is never taken for compliance. */
export declare function decidedLine(report: Report, lang: Lang): string;
/** The day and the packs that the verdicts rest on. */
export declare function lawLine(report: Report, lang: Lang): string;
