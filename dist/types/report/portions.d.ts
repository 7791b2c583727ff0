import type { CitedArticle, Finding, Question, Report } from "../finding/report.js";
import type { Level } from "../rule/rule.js";
import { type Lang } from "./wording.js";
/** Most severe first. */
export declare const LEVELS: readonly Level[];
/** Duties that are not met and that nobody has accepted; what cannot be decided is told by the questions. */
export declare function failures(report: Report): readonly Finding[];
/** Findings that do not count at the gate: waived, or known from the baseline. */
export declare function setAside(report: Report, state: "waived" | "known"): readonly Finding[];
/** Questions that the settings let through. */
export declare function askedQuestions(report: Report): readonly Question[];
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
