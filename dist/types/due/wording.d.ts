import type { Text } from "../source/problem.js";
import type { Due, UndecidedDue, Urgency } from "./item.js";
export type Lang = "en" | "zh";
/** What the groups of a list are called. */
export declare const GROUPS: Readonly<Record<Urgency, Text>>;
/** Sentences of every form of the list. */
export declare const WORDS: {
    readonly en: {
        readonly head: (day: string) => string;
        readonly nothing: "Nothing with a clock is due.";
        readonly undecided: "Not decided, because a fact is missing";
        readonly missing: (facts: string) => string;
        readonly noOwner: "no owner";
        readonly from: (day: string) => string;
        readonly beyond: (count: number, days: number) => string;
        readonly total: (due: number, overdue: number, undecided: number) => string;
        readonly opens: "Window opens";
        readonly comma: ", ";
        readonly colon: ": ";
        readonly law: "Law";
        readonly todo: "What to do";
        readonly owners: "Owners";
        readonly where: "Declared at";
    };
    readonly zh: {
        readonly head: (day: string) => string;
        readonly nothing: "没有待办期限。";
        readonly undecided: "因缺少事实而无法判断";
        readonly missing: (facts: string) => string;
        readonly noOwner: "无负责人";
        readonly from: (day: string) => string;
        readonly beyond: (count: number, days: number) => string;
        readonly total: (due: number, overdue: number, undecided: number) => string;
        readonly opens: "办理期间开始";
        readonly comma: "、";
        readonly colon: "：";
        readonly law: "依据";
        readonly todo: "应当采取的措施";
        readonly owners: "负责人";
        readonly where: "声明位置";
    };
};
/** How near the last day is: days and, where the calendar is published, working days. */
export declare function nearness({ days_left: days, working_days_left: working }: Due, lang: Lang): string;
/** A moment as people read it in Asia/Shanghai, or the day. */
export declare function whenOf({ date, moment }: Due): string;
/** What it runs for; the baseline is no entity. */
export declare function whatOf({ entity, name }: Due | UndecidedDue, lang: Lang): string;
/** The duty and what it runs for. */
export declare function headOf(one: Due | UndecidedDue, lang: Lang): string;
/** Articles as they are cited elsewhere. */
export declare function lawOf({ law }: Due | UndecidedDue, lang: Lang): string;
/** Facts that an undecided clock lacks. */
export declare function missingOf({ missing }: UndecidedDue, lang: Lang): string;
