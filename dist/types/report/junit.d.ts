import type { Report } from "../finding/report.js";
import { type Lang } from "./wording.js";
/**
 * A report as JUnit XML: a suite for each pack with a case for each rule and entity that has a finding, and one for
 * each rule without, so that viewers show what was checked. No time is in it.
 */
export declare function renderJunit(report: Report, { lang }: {
    readonly lang: Lang;
}): string;
