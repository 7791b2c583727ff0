import type { Report } from "../finding/report.js";
import type { Handbook } from "../rule/rule.js";
import { type Lang } from "./wording.js";
/** How a SARIF log reads. */
export interface SarifOptions {
    readonly lang: Lang;
    /** Reasons and examples of rules by id, for their help; a report has only titles. */
    readonly handbook?: Readonly<Record<string, Handbook>>;
}
/** A report as SARIF 2.1.0 for archives: waived and fixed findings too, each with its state; no time or machine is in it. */
export declare function renderSarif(report: Report, options: SarifOptions): string;
/** A report as SARIF 2.1.0 for code scanning: what is open now, within the limits of GitHub, which compares for itself. */
export declare function renderSarifUpload(report: Report, options: SarifOptions): string;
