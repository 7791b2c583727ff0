import { isNamed, type Pack, type Rule } from "../../rule/rule.js";
import { type Change, changeOf, type PackChange, type PackDiff } from "./change.js";
import { type ChangedFacts, changedFacts, pairsOf } from "./facts.js";
import { changedRule } from "./rules.js";
import { codeChanges, headChanges, paramChanges } from "./settings.js";
import type { DiffSide } from "./side.js";
import { decisionChanges, factChanges } from "./tables.js";
import { wordChanges } from "./words.js";

/** What changed in law between two versions of packs; the same sides always give the same answer. */
export function diffPacks(before: DiffSide, after: DiffSide): PackDiff {
  const sides = [before, after] as const;
  const changed = changedFacts(sides);
  const packs = packPairs(before.packs, after.packs).map(([id, old, now]): PackChange => {
    const changes = packChanges(sides, changed, old, now);
    return { id, ...(old && { before: old.version }), ...(now && { after: now.version }), changes };
  });
  const differ = packs.filter((one) => one.changes.length > 0 || one.before !== one.after);
  return { before: before.name, after: after.name, packs: differ, words: wordChanges(sides) };
}

/** Packs of both sides by id; one alone on each side is the same pack, whatever it is called. */
function packPairs(before: readonly Pack[], after: readonly Pack[]) {
  const [old, now] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && old && now) return [[now.id, old, now] as const];
  return pairsOf(before, after, (one) => one.id);
}

function packChanges(
  sides: readonly [DiffSide, DiffSide],
  changed: ChangedFacts,
  old: Pack | undefined,
  now: Pack | undefined,
): readonly Change[] {
  const headOf = (side: DiffSide, pack: Pack | undefined) => side.heads.find((one) => one.value.id === pack?.id)?.value;
  return [
    ...ruleChanges(sides, changed, old?.rules ?? [], now?.rules ?? []),
    ...codeChanges((now ?? old)!, sides),
    ...decisionChanges(sides, changed, old?.decisions ?? [], now?.decisions ?? []),
    ...factChanges(sides, changed, old?.facts ?? [], now?.facts ?? []),
    ...paramChanges(old?.params, now?.params),
    ...headChanges(sides, headOf(sides[0], old), headOf(sides[1], now)),
  ];
}

function ruleChanges(
  sides: readonly [DiffSide, DiffSide],
  changed: ChangedFacts,
  before: readonly Rule[],
  after: readonly Rule[],
): readonly Change[] {
  // A rule keeps its place in the comparison under its present id.
  const present = (rule: Rule) => after.find((one) => one.id === rule.id) ?? after.find((one) => isNamed(one, rule.id));
  const old = new Map(before.map((rule) => [present(rule)?.id ?? rule.id, rule]));
  return pairsOf(
    [...old],
    after.map((rule) => [rule.id, rule] as const),
    ([id]) => id,
  ).flatMap(([id, one, other]): readonly Change[] => {
    const [from, to] = [one?.[1], other?.[1]];
    if (from && to) {
      const found = changedRule(sides, changed, from, to);
      return found ? [found] : [];
    }
    const { title, status, handbook } = (to ?? from)!;
    const alive = status === "stable";
    const [key, kind] = to ? (["after", "tightened"] as const) : (["before", "loosened"] as const);
    const written = handbook
      ? [
          ...(handbook.when.trim() === "true" ? [] : [{ label: WHEN, [key]: handbook.when.trim() }]),
          { label: ASSERT, [key]: handbook.assert.trim() },
        ]
      : [];
    return [changeOf("rule", id, to ? "added" : "removed", { title, class: alive ? kind : "reworded", written })];
  });
}

const WHEN = { en: "applies when", zh: "适用条件" };
const ASSERT = { en: "demands", zh: "要求" };
