import type { CitedArticle, Finding, Question, Report, ReportedProblem, WaiverShown } from "../finding/report.js";
import { type Level } from "../rule/rule.js";
import { type Lang } from "./wording.js";
/** Most severe first. */
export declare const LEVELS: readonly Level[];
/** Duties that are not met and that nobody has accepted; what cannot be decided is told by the questions. */
export declare function failures(report: Report): readonly Finding[];
/** Duties that were decided in the compared commit, and not met, and whose facts are no longer declared. */
export declare function withdrawn(report: Report): readonly Finding[];
/** Findings that are told in full: what is new, and what is known where that fails the check too. */
export declare function told(report: Report): readonly Finding[];
/** Accepted findings. */
export declare function waived(report: Report): readonly Finding[];
/** Duties that are not met in the compared commit or by the baseline either; the undecided ones are told by the questions. */
export declare function known(report: Report): readonly Finding[];
/** Questions that the settings let through. */
export declare function askedQuestions(report: Report): readonly Question[];
/** What of a list is new, and what is known. */
export declare function apart<T extends Pick<Question, "state">>(items: readonly T[]): {
    readonly fresh: readonly T[];
    readonly known: readonly T[];
};
/** Problems that are not in the compared commit. */
export declare function newProblems(report: Report): readonly ReportedProblem[];
/** Waivers that accept a finding now and end soon. */
export declare function endingSoon(report: Report): readonly WaiverShown[];
/** Most severe first, otherwise in the order they came in. */
export declare function bySeverity<T extends {
    readonly level: Level;
}>(items: readonly T[]): readonly T[];
/** Whether a level fails the check. */
export declare function isAtGate(report: Report, level: Level | "off"): boolean;
/** Articles as they are printed, in one language. */
export declare function lawText(law: readonly CitedArticle[], lang: Lang): string;
/** The articles, then what is wrong. */
export declare function sentence(finding: Pick<Finding, "law" | "message">, lang: Lang): string;
/** The first few of a list, and how many more there are. */
export declare function few(items: readonly string[], most: number, lang: Lang): string;
/** Since when a duty binds, from when it will, or that it is only a draft. */
export declare function standingOf(finding: Finding, lang: Lang): string;
