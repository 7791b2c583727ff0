import { type Input } from "./examine.js";
import type { CitedArticle, EntityName, Finding } from "./finding/report.js";
import type { Level } from "./rule/rule.js";
import type { Text } from "./source/problem.js";
/** A rule that starts or ends on a day, and what it hits here: from that day, or until then. */
export interface RuleChange {
    readonly change: "starts" | "ends";
    readonly rule: string;
    readonly title: Text;
    readonly law: readonly CitedArticle[];
    readonly level: Level;
    readonly hits: readonly Finding[];
}
/** A decision that comes out differently because another table applies from a day. */
export interface DecisionChange {
    readonly decision: string;
    readonly title: Text;
    readonly entity: EntityName;
    readonly before: Text;
    readonly after: Text;
}
export interface ChangeDay {
    readonly date: string;
    readonly rules: readonly RuleChange[];
    readonly decisions: readonly DecisionChange[];
}
/** What changes in law between the judged date and the horizon, and what it does to what is declared. */
export interface Upcoming {
    readonly as_of: string;
    readonly until: string;
    readonly days: readonly ChangeDay[];
}
/** Days on which a rule or a table in use starts or ends, each judged on its own day. */
export declare function upcoming(input: Input): Upcoming;
