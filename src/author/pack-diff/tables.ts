import type { Decision, ExpressionFact } from "../../rule/rule.js";
import type { Text } from "../../source/problem.js";
import { type Change, changeOf, type Written } from "./change.js";
import { edits } from "./edits.js";
import { type ChangedFacts, compareOf, pairsOf } from "./facts.js";
import { outcomeConditions } from "./inline.js";
import type { Order } from "./order.js";
import type { DiffSide } from "./side.js";
import { keyOf } from "./terms.js";

type Sides = readonly [DiffSide, DiffSide];

/** Decision tables that are new, gone or different: outcomes that are reached in more or fewer cases, and their rows. */
export function decisionChanges(
  sides: Sides,
  changed: ChangedFacts,
  before: readonly Decision[],
  after: readonly Decision[],
): readonly Change[] {
  return pairsOf(before, after, (one) => one.id).flatMap(([id, old, now]): readonly Change[] => {
    const { title } = (now ?? old)!;
    if (!old || !now) return [changeOf("decision", id, old ? "removed" : "added", { title })];
    const reasons = [...time(old, now), ...outcomeReasons(sides, changed, old, now)];
    const written = rowsWritten(old, now);
    if (reasons.length + written.length === 0) return [];
    const ended = now.until !== undefined && old.until === undefined;
    return [changeOf("decision", id, ended ? "ended" : "changed", { title, reasons, written })];
  });
}

function time(old: Decision, now: Decision): readonly Text[] {
  const shown = ({ since, until }: Decision) => `${since} – ${until ?? "…"}`;
  if (shown(old) === shown(now)) return [];
  return [{ en: `time: ${shown(old)} → ${shown(now)}`, zh: `适用期间：${shown(old)} → ${shown(now)}` }];
}

function outcomeReasons(sides: Sides, changed: ChangedFacts, old: Decision, now: Decision): readonly Text[] {
  const [a, b] = [outcomeConditions(old), outcomeConditions(now)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((outcome) => {
    const [from, to] = [a.get(outcome), b.get(outcome)];
    if (!to) return [{ en: `the outcome '${outcome}' is gone`, zh: `不再有结论“${outcome}”` }];
    if (!from) return [{ en: `the outcome '${outcome}' is new`, zh: `新增结论“${outcome}”` }];
    if (keyOf(from) === keyOf(to)) return [];
    const how = caseWords(compareOf(sides, now.on, changed, [from, to]));
    return [{ en: `the outcome '${outcome}' ${how.en}`, zh: `结论“${outcome}”${how.zh}` }];
  });
}

/** In words how often something is true now. */
function caseWords({ rises, falls, both }: Order): Text {
  if (rises && falls) return { en: "is reached in the same cases", zh: "的成立情形不变" };
  if (rises) return { en: "is reached in more cases", zh: "的成立情形增加" };
  if (falls) return { en: "is reached in fewer cases", zh: "的成立情形减少" };
  return both
    ? { en: "is reached in more cases of one kind and fewer of another", zh: "的成立情形有增有减" }
    : { en: "is reached in other cases; whether more or fewer cannot be told", zh: "的成立情形有变化，增减无法判断" };
}

/** Rows and variables that only one version has, as written. */
function rowsWritten(old: Decision, now: Decision): readonly Written[] {
  const rowsOf = (one: Decision) => one.rows.map((row) => ({ label: row.then, text: row.text.trim() }));
  const variablesOf = (one: Decision) =>
    Object.entries(one.variables).map(([label, { text }]) => ({ label, text: text.trim() }));
  return [...lines(variablesOf(old), variablesOf(now)), ...lines(rowsOf(old), rowsOf(now))];
}

type Line = { readonly label: string; readonly text: string };

function lines(before: readonly Line[], after: readonly Line[]): readonly Written[] {
  const key = ({ label, text }: Line) => `${label} ${text}`;
  const [old, now] = [new Set(before.map(key)), new Set(after.map(key))];
  const gone = before.filter((one) => !now.has(key(one)));
  const fresh = after.filter((one) => !old.has(key(one)));
  const labels = [...new Set([...gone, ...fresh].map((one) => one.label))];
  return labels.flatMap((label): readonly Written[] => {
    const [a, b] = [gone.filter((one) => one.label === label), fresh.filter((one) => one.label === label)];
    const length = Math.max(a.length, b.length);
    return Array.from({ length }, (_, index) => ({
      label: { en: label, zh: label },
      ...(a[index] && { before: a[index].text }),
      ...(b[index] && { after: b[index].text }),
    }));
  });
}

/** Derived facts that are new, gone or different. */
export function factChanges(
  sides: Sides,
  changed: ChangedFacts,
  before: readonly ExpressionFact[],
  after: readonly ExpressionFact[],
): readonly Change[] {
  return pairsOf(before, after, (one) => `${one.on}.${one.id}`).flatMap(([id, old, now]): readonly Change[] => {
    const title = (now ?? old)!.about;
    if (!old || !now) return [changeOf("fact", id, old ? "removed" : "added", { title })];
    const [from, to] = [old.text.trim(), now.text.trim()];
    const same = keyOf(old.value) === keyOf(now.value);
    if (from === to && same) return [];
    const written = from === to ? [] : [{ label: VALUE, before: from, after: to }];
    if (same || now.type.type !== "bool") return [changeOf("fact", id, "changed", { title, written })];
    const how = truth(compareOf(sides, now.on, changed, [old.value, now.value]));
    return [
      changeOf("fact", id, "changed", { title, reasons: [how, ...edits(old.value, now.value, "value")], written }),
    ];
  });
}

const VALUE: Text = { en: "value", zh: "取值" };

function truth({ rises, falls, both }: Order): Text {
  if (rises && falls) return { en: "it is true in the same cases", zh: "成立情形不变" };
  if (rises) return { en: "it is true in more cases", zh: "成立情形增加" };
  if (falls) return { en: "it is true in fewer cases", zh: "成立情形减少" };
  return both
    ? { en: "it is true in more cases of one kind and fewer of another", zh: "成立情形有增有减" }
    : { en: "it is true in other cases; whether more or fewer cannot be told", zh: "成立情形有变化，增减无法判断" };
}
