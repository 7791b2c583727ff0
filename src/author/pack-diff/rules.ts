import { isDeepStrictEqual } from "node:util";
import type { Rule } from "../../rule/rule.js";
import type { Text } from "../../source/problem.js";
import { type Change, type Class, changeOf, together, type Witness, type Written } from "./change.js";
import { edits } from "./edits.js";
import { type ChangedFacts, compareOf } from "./facts.js";
import { frame } from "./frame.js";
import type { Order } from "./order.js";
import { type DiffSide, namesOf, unreadable } from "./side.js";
import { keyOf, reads, readsAny, violation } from "./terms.js";
import { moves, witnesses } from "./witness.js";

/** What is different about a rule that both sides have; nothing when it says and does the same. */
export function changedRule(
  sides: readonly [DiffSide, DiffSide],
  changed: ChangedFacts,
  old: Rule,
  now: Rule,
): Change | undefined {
  const condition = conditionOf(sides, changed, old, now);
  const around = frame(old, now);
  const renamed = old.id !== now.id;
  const classes = [...condition.classes, ...around.classes];
  const retired = old.status !== "retired" && now.status === "retired";
  const ended = now.until !== undefined && old.until === undefined;
  if (classes.length === 0 && !renamed) return undefined;
  return changeOf("rule", now.id, retired ? "retired" : ended ? "ended" : renamed ? "renamed" : "changed", {
    ...(renamed && { was: old.id }),
    title: now.title,
    class: together(classes),
    reasons: [...around.reasons, ...condition.reasons],
    written: condition.written,
    witnesses: condition.witnesses,
    through: condition.through,
  });
}

interface Found {
  readonly classes: readonly Class[];
  readonly reasons: readonly Text[];
  readonly written: readonly Written[];
  readonly witnesses: readonly Witness[];
  readonly through: readonly string[];
}

const NOTHING: Found = { classes: [], reasons: [], written: [], witnesses: [], through: [] };

/** What became of the condition, by structure and by examples. */
function conditionOf(sides: readonly [DiffSide, DiffSide], changed: ChangedFacts, old: Rule, now: Rule): Found {
  const written = writtenOf(old, now);
  if (old.run || now.run || old.code || now.code)
    return old.code === now.code ? NOTHING : { ...NOTHING, classes: ["unclear"], reasons: [CODE] };
  const files = [unreadable(sides[0]), unreadable(sides[1])] as const;
  if (files[0].has(old.handbook?.file ?? "") || files[1].has(now.handbook?.file ?? ""))
    return written.length === 0 ? NOTHING : { ...NOTHING, classes: ["unclear"], reasons: [UNREADABLE], written };
  const through = readsAny(new Set([...readsOf(sides[0], old), ...readsOf(sides[1], now)]), changed.keys());
  const same = keyOf(old.when) === keyOf(now.when) && keyOf(old.assert) === keyOf(now.assert) && old.on === now.on;
  if (same && through.length === 0)
    return written.length === 0 ? NOTHING : { ...NOTHING, classes: ["reworded"], reasons: [SAME], written };
  if (old.on !== now.on) {
    const reason = {
      en: `it is judged on each ${now.on} instead of each ${old.on}`,
      zh: `判定对象由 ${old.on} 改为 ${now.on}`,
    };
    return { ...NOTHING, classes: ["unclear"], reasons: [reason], written };
  }
  const order = compareOf(sides, now.on, changed, [violation(old.when, old.assert), violation(now.when, now.assert)]);
  const seen = witnesses(sides, old, now);
  const { up, down } = moves(seen);
  const reasons = [...edits(old.when, now.when, "when"), ...edits(old.assert, now.assert, "assert")];
  const found = { reasons, written, witnesses: seen, through };
  const { rises, falls, both } = order;
  if ((rises && down) || (falls && up)) return { ...found, classes: ["unclear"], reasons: [...reasons, CONTRADICTION] };
  if (rises && falls) return same ? NOTHING : { ...found, classes: ["reworded"], reasons: [...reasons, EQUAL] };
  if (rises || falls) return { ...found, classes: [rises ? "tightened" : "loosened"] };
  const said = declaredReasons(order);
  if (both || (up && down)) return { ...found, classes: ["both"], reasons: [...reasons, ...said] };
  const reason = up ? ONLY_STRICTER : down ? ONLY_LOOSER : NEITHER;
  return { ...found, classes: ["unclear"], reasons: [...reasons, ...said, ...(said.length > 0 ? [] : [reason])] };
}

/** Where facts are not declared, a rule asks; without such cases the order may be plain. */
function declaredReasons({ declared: { rises, falls } }: Order): readonly Text[] {
  if (!rises && !falls) return [];
  return [rises ? (falls ? DECLARED_EQUAL : DECLARED_STRICTER) : DECLARED_LOOSER];
}

const DECLARED_STRICTER: Text = {
  en: "where every fact that it reads is declared, it can only be stricter; otherwise it asks about other facts",
  zh: "所读取的事实均已声明时只会趋严；有未声明事实时，询问的内容不同",
};
const DECLARED_LOOSER: Text = {
  en: "where every fact that it reads is declared, it can only be less strict; otherwise it asks about other facts",
  zh: "所读取的事实均已声明时只会放宽；有未声明事实时，询问的内容不同",
};
const DECLARED_EQUAL: Text = {
  en: "where every fact that it reads is declared, nothing is different; otherwise it asks about other facts",
  zh: "所读取的事实均已声明时没有变化；有未声明事实时，询问的内容不同",
};

function readsOf(side: DiffSide, rule: Rule): ReadonlySet<string> {
  return reads(violation(rule.when, rule.assert), namesOf(side, rule.on));
}

function writtenOf(old: Rule, now: Rule): readonly Written[] {
  if (!old.handbook || !now.handbook) return [];
  return (["when", "assert"] as const).flatMap((key): readonly Written[] => {
    const [before, after] = [old.handbook![key].trim(), now.handbook![key].trim()];
    return isDeepStrictEqual(before, after) ? [] : [{ label: LABELS[key], before, after }];
  });
}

const LABELS = { when: { en: "applies when", zh: "适用条件" }, assert: { en: "demands", zh: "要求" } } as const;

const CODE: Text = {
  en: "its TypeScript changed; a comparison runs no code, so a person has to read it",
  zh: "其 TypeScript 代码有改动；比较时不运行代码，须由人工阅读",
};
const UNREADABLE: Text = {
  en: "this version of hegui cannot read one of the two conditions",
  zh: "当前版本的 hegui 无法解析其中一个条件",
};
const SAME: Text = {
  en: "the condition is written differently and, with the values of its parameters, is the same",
  zh: "条件写法不同，代入参数值后完全相同",
};
const EQUAL: Text = {
  en: "both versions come to the same result on every manifest",
  zh: "对任何清单，两个版本的结论都相同",
};
const CONTRADICTION: Text = {
  en: "an example goes against what the conditions say, so that this cannot be told",
  zh: "有示例与条件比较的结论相反，无法判断",
};
const ONLY_STRICTER: Text = {
  en: "the examples that differ are judged more strictly; whether others are judged less strictly cannot be told",
  zh: "结论不同的示例均趋严；其他情形是否放宽无法判断",
};
const ONLY_LOOSER: Text = {
  en: "the examples that differ are judged less strictly; whether others are judged more strictly cannot be told",
  zh: "结论不同的示例均放宽；其他情形是否趋严无法判断",
};
const NEITHER: Text = {
  en: "the conditions cannot be compared, and no example is judged differently",
  zh: "两个条件无法比较，且没有示例的结论不同",
};
