import { KIND_NAMES_ZH } from "../manifest/kind.js";
import type { Text } from "../source/problem.js";
import type { Due, UndecidedDue, Urgency } from "./item.js";

export type Lang = "en" | "zh";

/** What the groups of a list are called. */
export const GROUPS: Readonly<Record<Urgency, Text>> = {
  overdue: { en: "Overdue", zh: "已逾期" },
  open: { en: "Window open", zh: "可以办理" },
  soon: { en: "Soon", zh: "临近期限" },
  ahead: { en: "Later", zh: "后续期限" },
};

/** Sentences of every form of the list. */
export const WORDS = {
  en: {
    head: (day: string) => `Due as of ${day} (Asia/Shanghai)`,
    nothing: "Nothing with a clock is due.",
    undecided: "Not decided, because a fact is missing",
    missing: (facts: string) => `not declared: ${facts}`,
    noOwner: "no owner",
    from: (day: string) => `from ${day}`,
    beyond: (count: number, days: number) => `${count} more after ${days} ${days === 1 ? "day" : "days"}.`,
    total: (due: number, overdue: number, undecided: number) =>
      `${due} due, ${overdue} of them overdue, ${undecided} not decided.`,
    opens: "Window opens",
    comma: ", ",
    colon: ": ",
    law: "Law",
    todo: "What to do",
    owners: "Owners",
    where: "Declared at",
  },
  zh: {
    head: (day: string) => `截至 ${day} 的期限（北京时间）`,
    nothing: "没有待办期限。",
    undecided: "因缺少事实而无法判断",
    missing: (facts: string) => `未声明：${facts}`,
    noOwner: "无负责人",
    from: (day: string) => `${day} 起可办理`,
    beyond: (count: number, days: number) => `另有 ${count} 项在 ${days} 日之后到期。`,
    total: (due: number, overdue: number, undecided: number) =>
      `共 ${due} 项，其中已逾期 ${overdue} 项，无法判断 ${undecided} 项。`,
    opens: "办理期间开始",
    comma: "、",
    colon: "：",
    law: "依据",
    todo: "应当采取的措施",
    owners: "负责人",
    where: "声明位置",
  },
} as const;

/** How near the last day is: days and, where the calendar is published, working days. */
export function nearness({ days_left: days, working_days_left: working }: Due, lang: Lang): string {
  if (lang === "zh") {
    if (days < 0) return `逾期 ${-days} 日`;
    if (days === 0) return "今日到期";
    return `剩余 ${days} 日${working === undefined ? "" : `（${working} 个工作日）`}`;
  }
  const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;
  if (days < 0) return `${plural(-days, "day")} ago`;
  if (days === 0) return "today";
  return `in ${plural(days, "day")}${working === undefined ? "" : ` (${plural(working, "working day")})`}`;
}

/** A moment as people read it in Asia/Shanghai, or the day. */
export function whenOf({ date, moment }: Due): string {
  return moment === undefined ? date : `${date} ${moment.slice(11, 16)}`;
}

/** What it runs for; the baseline is no entity. */
export function whatOf({ entity, name }: Due | UndecidedDue, lang: Lang): string {
  if (!entity) return lang === "zh" ? "基线" : "baseline";
  const kind = lang === "zh" ? KIND_NAMES_ZH[entity.kind] : entity.kind;
  const label = lang === "zh" ? `${kind} ${entity.id}` : `${kind}/${entity.id}`;
  if (name === undefined) return label;
  return lang === "zh" ? `${label}（${name}）` : `${label} (${name})`;
}

/** The duty and what it runs for. */
export function headOf(one: Due | UndecidedDue, lang: Lang): string {
  return `${one.title[lang]}${WORDS[lang].colon}${whatOf(one, lang)}`;
}

/** Articles as they are cited elsewhere. */
export function lawOf({ law }: Due | UndecidedDue, lang: Lang): string {
  return law.map((one) => one.text[lang]).join(WORDS[lang].comma);
}

/** Facts that an undecided clock lacks. */
export function missingOf({ missing }: UndecidedDue, lang: Lang): string {
  const facts = missing.map((one) => one.reason?.[lang] ?? `${one.entity.kind}/${one.entity.id} ${one.path}`);
  return [...new Set(facts)].join(WORDS[lang].comma);
}
