import { counted, grouped } from "../report/wording.js";
import type { Text } from "../source/problem.js";

/** A number with what is counted, in both languages. */
export function amount(count: number, one: string, zh: string, many = `${one}s`): Text {
  return { en: counted(count, one, many), zh: `${grouped(count)} ${zh}` };
}

/** Phrases that several sections use. */
export const words = {
  findings: { en: "Findings", zh: "不符合项" },
  questions: { en: "Open questions", zh: "待补充事实" },
  decisions: { en: "Decisions", zh: "法律判断" },
  facts: { en: "Declared facts", zh: "已声明的事实" },
  where: { en: "Where", zh: "位置" },
  fix: { en: "Put it right", zh: "整改" },
  why: { en: "Why", zh: "依据" },
  says: { en: "The law", zh: "义务要旨" },
  exposure: { en: "At stake", zh: "法律责任" },
  related: { en: "See also", zh: "相关位置" },
  more: { en: "Go to", zh: "查看" },
  fact: { en: "Fact", zh: "事实" },
  value: { en: "Value", zh: "内容" },
  law: { en: "Law", zh: "法律依据" },
  thing: { en: "Thing", zh: "对象" },
  count: { en: "Count", zh: "数量" },
  outcome: { en: "Outcome", zh: "结论" },
  notDecided: { en: "not decided", zh: "无法判断" },
  yes: { en: "yes", zh: "是" },
  no: { en: "no", zh: "否" },
  unknown: { en: "not known", zh: "不明" },
  until: { en: "Until", zh: "截止日" },
  search: { en: "Search", zh: "搜索" },
  all: { en: "All", zh: "全部" },
} satisfies Readonly<Record<string, Text>>;
