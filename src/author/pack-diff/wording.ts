import type { Outcome } from "../../rule/rule.js";
import type { Change, ChangedKind, Class } from "./change.js";

interface Wording {
  readonly head: (before: string, after: string) => string;
  readonly same: string;
  readonly vocabulary: string;
  readonly versions: (before: string | undefined, after: string | undefined) => string;
  readonly changes: Readonly<Record<Change["change"], string>>;
  readonly classes: Readonly<Record<Class, string>>;
  readonly kinds: Readonly<Record<ChangedKind, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly renamed: (was: string) => string;
  readonly through: (list: string) => string;
  readonly witness: (example: string, from: "old" | "new", entity: string, before: string, after: string) => string;
  readonly total: (list: string) => string;
  readonly rest: (count: number) => string;
  readonly comma: string;
  readonly colon: string;
  readonly list: string;
}

/** Words of a comparison of packs. */
export const WORDS: Readonly<Record<"en" | "zh", Wording>> = {
  en: {
    head: (before, after) => `What changed in law from ${before} to ${after}`,
    same: "Nothing is different.",
    vocabulary: "Words and catalogue",
    versions: (before, after) =>
      before === undefined
        ? `${after} (new pack)`
        : after === undefined
          ? `${before} (pack is gone)`
          : before === after
            ? before
            : `${before} → ${after}`,
    changes: {
      added: "added",
      removed: "removed",
      retired: "retired",
      ended: "ends",
      renamed: "renamed",
      changed: "changed",
    },
    classes: {
      tightened: "tightened",
      loosened: "loosened",
      both: "both tightened and loosened",
      reworded: "same in law",
      unclear: "cannot tell",
    },
    kinds: {
      rule: "rule",
      decision: "decision",
      fact: "fact",
      param: "parameter",
      level: "level of",
      set: "value set for",
      extends: "builds on",
      requires: "requires",
      category: "category",
      field: "field",
      instrument: "instrument",
    },
    outcomes: { pass: "passes", fail: "fails", skip: "does not apply", unknown: "is asked about" },
    renamed: (was) => `renamed from ${was}`,
    through: (list) => `it reads what changed: ${list}`,
    witness: (example, from, entity, before, after) => `${from} example "${example}", ${entity}: ${before} → ${after}`,
    total: (list) => `In all: ${list}.`,
    rest: (count) =>
      `${count} ${count === 1 ? "table, fact or word" : "tables, facts or words"} (what they do shows in the rules)`,
    comma: ", ",
    colon: ": ",
    list: ", ",
  },
  zh: {
    head: (before, after) => `从 ${before} 到 ${after} 的规则变化`,
    same: "没有变化。",
    vocabulary: "词汇与法规目录",
    versions: (before, after) =>
      before === undefined
        ? `${after}（新增规则包）`
        : after === undefined
          ? `${before}（规则包已移除）`
          : before === after
            ? before
            : `${before} → ${after}`,
    changes: {
      added: "新增",
      removed: "删除",
      retired: "停用",
      ended: "定有失效日期",
      renamed: "更名",
      changed: "修改",
    },
    classes: { tightened: "趋严", loosened: "放宽", both: "有严有宽", reworded: "实质不变", unclear: "无法判断" },
    kinds: {
      rule: "规则",
      decision: "决策",
      fact: "事实",
      param: "参数",
      level: "级别",
      set: "参数取值",
      extends: "扩展",
      requires: "版本要求",
      category: "类别",
      field: "字段",
      instrument: "法规",
    },
    outcomes: { pass: "符合", fail: "不符合", skip: "不适用", unknown: "待声明" },
    renamed: (was) => `由 ${was} 更名`,
    through: (list) => `其读取的内容有变化：${list}`,
    witness: (example, from, entity, before, after) =>
      `${from === "new" ? "新" : "旧"}版示例“${example}”，${entity}：${before} → ${after}`,
    total: (list) => `合计：${list}。`,
    rest: (count) => `${count} 项决策、事实或词汇（其影响见相关规则）`,
    comma: "，",
    colon: "：",
    list: "、",
  },
};
