import type { CitedArticle, EntityName, MissingFact, ReportedProblem } from "../finding/report.js";
import type { Text } from "../source/problem.js";
import type { Span } from "../source/span.js";
/** How much a day presses: past, in its window, near, or later. */
export type Urgency = "overdue" | "open" | "soon" | "ahead";
/** All of them, the most pressing first. */
export declare const URGENCIES: readonly Urgency[];
interface Named {
    /** Stable over edits: the clock and what it runs for. */
    readonly id: string;
    /** Name of the clock; `waiver` and `baseline` are not of a pack. */
    readonly clock: string;
    /** What it runs for; absent for the baseline. */
    readonly entity?: EntityName;
    /** What people call the entity, where it is declared. */
    readonly name?: string;
    readonly title: Text;
    /** People or teams of the entity, else of its organization. */
    readonly owners: readonly string[];
    readonly law: readonly CitedArticle[];
    /** Rules that judge the same duty. */
    readonly rules: readonly string[];
    readonly todo: Text;
    readonly at: Span;
}
/** One duty with its last day. */
export interface Due extends Named {
    /** The last day that is in time, in Asia/Shanghai. */
    readonly date: string;
    /** The last moment, where hours count, with the offset of Asia/Shanghai. */
    readonly moment?: string;
    /** The first day on which it can be done, where the law opens a window. */
    readonly opens?: string;
    readonly days_left: number;
    /** Absent once it is overdue, and where the State Council calendar of a year is not published yet. */
    readonly working_days_left?: number;
    readonly state: Urgency;
}
/** A clock that runs for sure, and whose day lacks facts. */
export interface UndecidedDue extends Named {
    readonly missing: readonly MissingFact[];
}
/** Everything with a clock on the judged date. */
export interface DueList {
    readonly schema: "hegui-due-v1";
    readonly version: string;
    /** The judged date. */
    readonly as_of: string;
    /** Everybody whom a manifest names as an owner. */
    readonly owners: readonly string[];
    /** By day, then by id. */
    readonly due: readonly Due[];
    readonly undecided: readonly UndecidedDue[];
    /** What could not be read: a clock may be missing. */
    readonly problems: readonly ReportedProblem[];
}
export {};
