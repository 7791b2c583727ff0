import type { RuleSummary } from "../../finding/report.js";
import type { Handbook } from "../../rule/rule.js";
import { type Lang } from "../wording.js";
interface Help {
    readonly text: string;
    readonly markdown: string;
}
/** What code scanning shows beside an alert: the law, and from the handbook the reason, the condition and examples. */
export declare function helpOf(rule: RuleSummary, standing: string, handbook: Handbook | undefined, lang: Lang): Help;
/** The help of what is no rule. */
export declare function plainHelp(title: string, text: string): Help;
export {};
