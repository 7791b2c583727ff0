import type { Finding, Question, ReportedProblem } from "../../finding/report.js";
import { type Page } from "./page.js";
import { type Section } from "./section.js";
/** How much there is of each level, in each state; states that nothing is in are left out. */
export declare function levelTable({ report, lang }: Page): Section;
/** Broken input, with what would be right. */
export declare function problemTable(title: string, problems: readonly ReportedProblem[], page: Page): Section;
/** Duties that are not met, most severe first. */
export declare function findingTable(title: string, findings: readonly Finding[], page: Page): Section;
/** Facts that rules wait for, the most telling first. */
export declare function questionTable(title: string, questions: readonly Question[], page: Page): Section;
