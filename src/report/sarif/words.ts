import { grouped, type Lang } from "../wording.js";

const en = {
  replace: "replace it with what would be right",
  shown: (most: number, more: number) =>
    `Code scanning shows the ${grouped(most)} most severe results: ${grouped(more)} of this run are not shown there.`,
  why: "Why",
  applies: "Applies when",
  fix: "How to fix",
  holds: "Change what is done, and declare it as it is, until this condition holds:",
  fails: "This fails on the marked lines",
  passes: "This passes",
  waive: "Accept it for a time",
  waiver: "A named person may accept a finding until a date: declare a waiver in a manifest.",
};

/** Phrases of SARIF alone. */
export const phrases: Readonly<Record<Lang, typeof en>> = {
  en,
  zh: {
    replace: "替换为正确的内容",
    shown: (most, more) =>
      `代码扫描仅显示最严重的 ${grouped(most)} 条结果，本次另有 ${grouped(more)} 条在该处不予显示。`,
    why: "说明",
    applies: "适用条件",
    fix: "如何整改",
    holds: "请完成整改并据实声明，使下列条件成立：",
    fails: "不符合的示例（见标注行）",
    passes: "符合的示例",
    waive: "暂予接受",
    waiver: "可由具名人员在限期内接受该发现：在清单中声明豁免。",
  },
};
