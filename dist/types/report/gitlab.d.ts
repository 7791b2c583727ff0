import type { Report } from "../finding/report.js";
import { type Lang } from "./wording.js";
/**
 * A report for GitLab Code Quality, each issue with a fingerprint of its own and its line. What is known stays in: GitLab compares
 * branches itself, and would call it fixed.
 */
export declare function renderGitlab(report: Report, { lang }: {
    readonly lang: Lang;
}): string;
