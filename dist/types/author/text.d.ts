import type { Paint } from "../report/text/paint.js";
import type { Lang } from "../report/wording.js";
import type { Problem } from "../source/problem.js";
import type { FailedExample, TestReport, TextOf } from "./report.js";
/** How a report is printed. */
export interface Style {
    readonly lang: Lang;
    readonly paint: Paint;
}
/** The report with its texts safe to print; packs may come from a stranger. Files and lines are still to be found. */
export declare function visibleReport(report: TestReport): TestReport;
/** Everything of a report but what mutants found, for a terminal. */
export declare function reportLines(report: TestReport, textOf: TextOf, style: Style): readonly string[];
/** One failing example: every line that missed, why, and problems of its manifest. */
export declare function failureLines(failure: FailedExample, style: Style): readonly string[];
/** A place as terminals and editors open it. */
export declare function placeText({ file, start }: Problem["at"]): string;
/** The last line: how many examples hold. */
export declare function totalLine({ totals, mutation }: TestReport, { lang, paint }: Style): string;
