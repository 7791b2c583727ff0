import type { Lang } from "../report/wording.js";
import { counted } from "../report/wording.js";

interface Totals {
  readonly rules: number;
  readonly decisions: number;
  readonly examples: number;
  readonly failed: number;
}

const en = {
  problem: "PROBLEM",
  fail: "FAIL",
  nothing: "nothing",
  missed: (expected: string, found: string) => `expected ${expected}, found ${found}`,
  line: (example: string, line: number) => `${example}, line ${line}`,
  fixture: (file: string) => `about an entity of the fixture ${file} that the example does not name`,
  nobody: "nothing of the judged kind stands on this line",
  above: "as above",
  semicolon: "; ",
  colon: ": ",
  joined: { "&&": "all of", "||": "any of" },
  values: { true: "true", false: "false", unknown: "unknown" } as Readonly<Record<string, string>>,
  valueWidth: 7,
  totals: ({ rules, decisions, examples, failed }: Totals) => {
    const tested = rules + decisions === 1 ? "1 rule or decision" : `${rules + decisions} rules and decisions`;
    return `${tested}, ${counted(examples, "example")}: ${examples - failed} hold, ${failed} fail.`;
  },
  unnoticed: (count: number) => ` ${counted(count, "change")} of conditions unnoticed.`,
  parts: (part: string | number) => (typeof part === "number" ? `row ${part}` : part),
  changes: {
    drop: "can be dropped, and no example notices",
    flip: "can be negated, and no example notices",
    "drop-row": "the row can be left out, and no example notices",
  },
  untested: "it has no examples: nothing constrains it",
  unvaried: (value: string | undefined) =>
    value === undefined ? "no example declares it" : `always ${value}, no example varies it`,
  boundary: (instead: string) => `no example tells it from ${instead}`,
  inner: "inside, can be dropped, and no example notices",
  advice: "advice",
};

export type Words = typeof en;

const zh: Words = {
  problem: "问题",
  fail: "失败",
  nothing: "无",
  missed: (expected, found) => `预期 ${expected}，实得 ${found}`,
  line: (example, line) => `${example}，第 ${line} 行`,
  fixture: (file) => `涉及 fixture ${file} 中未在示例里写明的实体`,
  nobody: "此行没有所判定种类的实体",
  above: "同上",
  semicolon: "；",
  colon: "：",
  joined: { "&&": "须全部满足", "||": "满足其一即可" },
  values: { true: "真", false: "假", unknown: "未知" },
  valueWidth: 4,
  totals: ({ rules, decisions, examples, failed }) =>
    `规则和决策 ${rules + decisions} 项，示例 ${examples} 个：符合 ${examples - failed} 个，失败 ${failed} 个。`,
  unnoticed: (count) => `条件改动未被发现 ${count} 处。`,
  parts: (part) => (typeof part === "number" ? `第 ${part} 行` : part),
  changes: {
    drop: "删去后没有示例能够发现",
    flip: "取反后没有示例能够发现",
    "drop-row": "删去整行后没有示例能够发现",
  },
  untested: "没有示例，没有任何约束",
  unvaried: (value) => (value === undefined ? "没有示例声明它" : `始终为 ${value}，没有示例改变它`),
  boundary: (instead) => `没有示例能将其与 ${instead} 区分`,
  inner: "内部删去后没有示例能够发现",
  advice: "建议",
};

export const words: Readonly<Record<Lang, Words>> = { en, zh };
