import type { Expression } from "../../cel/expression.js";
import { outcomeKey } from "../../rule/environment.js";
import type { Decision, ExpressionFact } from "../../rule/rule.js";
import type { Relation, Side } from "./abstract.js";
import { factsInlined, outcomeConditions } from "./inline.js";
import { compareConditions, type Order } from "./order.js";
import { type DiffSide, isDeclared, namesOf } from "./side.js";
import { keyOf, reads, readsAny } from "./terms.js";

/** Facts and decisions that mean something else on the new side, as rules read them. */
export type ChangedFacts = ReadonlyMap<string, Relation>;

/** The two sides of an expression about a kind of entity. */
function sidesOf(
  [before, after]: readonly [DiffSide, DiffSide],
  on: string,
  changed: ChangedFacts,
): readonly [Side, Side] {
  const declared = (key: string) => isDeclared(before, key) && isDeclared(after, key);
  return [
    { which: "old", names: namesOf(before, on), changed, declared },
    { which: "new", names: namesOf(after, on), changed, declared },
  ];
}

/** Compares conditions about a kind of entity: as they stand, and where that proves nothing with the facts written out. */
export function compareOf(
  sides: readonly [DiffSide, DiffSide],
  on: string,
  changed: ChangedFacts,
  [old, now]: readonly [Expression, Expression],
): Order {
  const [before, after] = sidesOf(sides, on, changed);
  const plain = compareConditions({ expression: old, side: before }, { expression: now, side: after });
  if (plain.rises || plain.falls || plain.both) return plain;
  const [a, b] = [factsInlined(old, on, sides[0], sides[1]), factsInlined(now, on, sides[1], sides[0])];
  if (keyOf(a) === keyOf(old) && keyOf(b) === keyOf(now)) return plain;
  return compareConditions({ expression: a, side: before }, { expression: b, side: after });
}

/** How an order of conditions reads as a relation. */
export function relationOfOrder({ rises, falls }: Order): Relation {
  return rises ? (falls ? "=" : "≤") : falls ? "≥" : undefined;
}

/** Everything that changed in meaning, also because of what it reads itself; found in rounds until nothing is added. */
export function changedFacts(sides: readonly [DiffSide, DiffSide]): ChangedFacts {
  const [before, after] = sides;
  const found = new Map<string, Relation>();
  const facts = pairsOf(allOf(before, "facts"), allOf(after, "facts"), (one) => `${one.on}.${one.id}`);
  const tables = pairsOf(allOf(before, "decisions"), allOf(after, "decisions"), (one) => `${one.on} ${one.id}`);
  for (;;) {
    const size = found.size;
    for (const [key, old, now] of facts) {
      if (found.has(key)) continue;
      if (!old || !now) found.set(key, undefined);
      else if (keyOf(old.value) !== keyOf(now.value) || readsChanged(before, old.on, [old.value, now.value], found))
        found.set(key, relationOfFact(sides, old, now, found));
    }
    for (const [, old, now] of tables)
      for (const [key, relation] of ofTable(sides, old, now, found)) found.set(key, relation);
    if (found.size === size) return found;
  }
}

function allOf<K extends "facts" | "decisions">(
  side: DiffSide,
  key: K,
): readonly DiffSide["packs"][number][K][number][] {
  return side.policies.packs.flatMap((pack) => pack[key] as readonly DiffSide["packs"][number][K][number][]);
}

/** Things of both sides by key, in the order of keys. */
export function pairsOf<T>(
  before: readonly T[],
  after: readonly T[],
  key: (one: T) => string,
): readonly (readonly [string, T | undefined, T | undefined])[] {
  const old = new Map(before.map((one) => [key(one), one]));
  const now = new Map(after.map((one) => [key(one), one]));
  return [...new Set([...old.keys(), ...now.keys()])].sort().map((one) => [one, old.get(one), now.get(one)]);
}

function readsChanged(side: DiffSide, on: string, all: readonly Expression[], found: ChangedFacts): boolean {
  const names = namesOf(side, on);
  return all.some((one) => readsAny(reads(one, names), found.keys()).length > 0);
}

function relationOfFact(
  sides: readonly [DiffSide, DiffSide],
  old: ExpressionFact,
  now: ExpressionFact,
  changed: ChangedFacts,
): Relation {
  if (old.type.type !== "bool" || now.type.type !== "bool") return undefined;
  return relationOfOrder(compareOf(sides, old.on, changed, [old.value, now.value]));
}

/** What rules read of a table that changed: its outcome, or of one that collects each outcome that is different. */
function* ofTable(
  sides: readonly [DiffSide, DiffSide],
  old: Decision | undefined,
  now: Decision | undefined,
  found: ChangedFacts,
): Generator<readonly [string, Relation]> {
  const one = (old ?? now)!;
  const name = `${one.on}.decided`;
  const key = `${name}.${one.decides}`;
  if (found.has(key)) return;
  const conditions = (table: Decision | undefined) =>
    table ? outcomeConditions(table) : new Map<string, Expression>();
  const [before, after] = [conditions(old), conditions(now)];
  const certain = keyOf((old?.certain ?? {}) as never) !== keyOf((now?.certain ?? {}) as never);
  const isSameTime = old?.since === now?.since && old?.until === now?.until;
  const differ = [...new Set([...before.keys(), ...after.keys()])].filter((outcome) => {
    const [a, b] = [before.get(outcome), after.get(outcome)];
    return !a || !b || keyOf(a) !== keyOf(b) || readsChanged(sides[0], one.on, [a, b], found);
  });
  if (differ.length === 0 && isSameTime && !certain) return;
  if (!one.collect || !isSameTime) {
    yield [key, undefined];
    yield [`${one.on}.doubtful.${one.decides}`, undefined];
    return;
  }
  for (const outcome of differ) {
    const part = `${key}.${outcomeKey(outcome)}`;
    if (found.has(part)) continue;
    const [a, b] = [before.get(outcome), after.get(outcome)];
    yield [part, a && b && relationOfOrder(compareOf(sides, one.on, found, [a, b]))];
  }
}
