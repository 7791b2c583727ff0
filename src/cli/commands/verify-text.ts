import type { About, Check, State } from "../../evidence/compare.js";
import type { Verification } from "../../evidence/verify.js";
import { sanitise } from "../../report/sanitise.js";
import type { Lang } from "../common.js";

interface Words {
  readonly states: Readonly<Record<State, string>>;
  readonly abouts: Readonly<Record<About, string>>;
  readonly said: string;
  readonly found: string;
  readonly nothing: string;
  readonly same: (count: number, day: string) => string;
  readonly differs: (count: number, of: number, day: string) => string;
  readonly signature: string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    states: {
      same: "same",
      changed: "changed",
      missing: "missing",
      added: "not covered",
      unchecked: "cannot be told",
    },
    abouts: {
      file: "file",
      report: "report",
      commit: "commit",
      tool: "hegui",
      law: "law",
      settings: "settings",
      pack: "pack",
      waivers: "waivers",
      other: "part",
      outcome: "outcome",
    },
    said: "statement",
    found: "found",
    nothing: "(none)",
    same: (count, day) => `All ${count} are as the statement says, judged by ${day}.`,
    differs: (count, of, day) => `Not as the statement says: ${count} of ${of}, judged by ${day}.`,
    signature:
      "Who made the statement is not checked here: the tool that signed it verifies its signature. It says which rules the declarations met, and nothing of what systems do.",
  },
  zh: {
    states: { same: "一致", changed: "已变更", missing: "缺失", added: "未涵盖", unchecked: "无法核验" },
    abouts: {
      file: "文件",
      report: "报告",
      commit: "提交",
      tool: "hegui",
      law: "法规",
      settings: "设置",
      pack: "规则包",
      waivers: "豁免",
      other: "其他",
      outcome: "结果",
    },
    said: "证明所载",
    found: "核验所得",
    nothing: "（无）",
    same: (count, day) => `全部 ${count} 项均与证明文件一致，判定日期为 ${day}。`,
    differs: (count, of, day) => `共 ${of} 项，其中 ${count} 项与证明文件不一致，判定日期为 ${day}。`,
    signature:
      "本命令不核验证明文件由何人出具：签名由签名工具核验。证明文件仅说明清单声明的内容符合哪些规则，不对系统的实际运行作任何判断。",
  },
};

/** A verification line by line: what is the same, what is not and how, then the sum. */
export function verificationText({ checks, same, as_of }: Verification, lang: Lang): string {
  const words = WORDS[lang];
  const wrong = checks.filter((one) => one.state !== "same").length;
  return [
    ...checks.flatMap((one) => lines(one, lang)),
    "",
    same ? words.same(checks.length, as_of) : words.differs(wrong, checks.length, as_of),
    words.signature,
    "",
  ].join("\n");
}

function lines({ about, name, state, said, found, why }: Check, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const hasValues = state === "changed" || (about === "outcome" && state !== "same");
  const values = (["said", "found"] as const).map(
    (key) => `    ${words[key]}: ${{ said, found }[key] ?? words.nothing}`,
  );
  return [
    `${words.states[state]}  ${words.abouts[about]}  ${name}`,
    ...(why ? [`    ${why[lang]}`] : hasValues ? values : []),
  ].map((line) => sanitise(line));
}
