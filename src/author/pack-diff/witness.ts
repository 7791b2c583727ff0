import { EXAMPLE_DATE, exampleModel } from "../../example.js";
import { judge, scopeOf } from "../../rule/judge.js";
import type { Example, Outcome, Pack, Rule } from "../../rule/rule.js";
import type { Witness } from "./change.js";
import type { DiffSide } from "./side.js";

/** How much an outcome asks of people. */
const RANK: Readonly<Record<Outcome, number>> = { skip: 0, pass: 0, unknown: 1, fail: 2 };

/** Steps that all examples of a rule may take. */
const STEPS = 5_000_000;

/** Runs both versions of a rule on the examples of both; an example that one side cannot read says nothing. */
export function witnesses(sides: readonly [DiffSide, DiffSide], old: Rule, now: Rule): readonly Witness[] {
  if (old.run || now.run) return [];
  const [before, after] = sides;
  const tried = [
    ...(now.handbook?.examples ?? []).map((example) => ({ example, from: "new" as const, rule: now, side: after })),
    ...(old.handbook?.examples ?? []).map((example) => ({ example, from: "old" as const, rule: old, side: before })),
  ];
  const seen = new Set<string>();
  return tried.flatMap(({ example, from, rule, side }) => {
    const key = JSON.stringify([example.given, example.using, example.as_of]);
    if (seen.has(key)) return [];
    seen.add(key);
    const pack = side.packs.find((one) => one.rules.includes(rule)) ?? side.packs[0]!;
    const day = example.as_of ?? [old.since, now.since, EXAMPLE_DATE].sort().at(-1)!;
    const dated = { ...example, as_of: day };
    const [a, b] = [outcomes(old, dated, pack, before), outcomes(now, dated, pack, after)];
    if (!a || !b) return [];
    return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((entity): readonly Witness[] => {
      const [one, other] = [a.get(entity) ?? "skip", b.get(entity) ?? "skip"];
      if (RANK[one] === RANK[other]) return [];
      return [{ example: example.name, from, entity, before: one, after: other }];
    });
  });
}

function outcomes(rule: Rule, example: Example, pack: Pack, side: DiffSide): ReadonlyMap<string, Outcome> | undefined {
  const { model, problems } = exampleModel(example, rule.since, pack, side.policies);
  if (problems.length > 0) return undefined;
  const budget = { steps: STEPS };
  return new Map(
    model.all(rule.on).map((entity) => [entity.label, judge(rule, entity, scopeOf(model, budget, entity)).outcome]),
  );
}

/** Which way outcomes moved. */
export function moves(all: readonly Witness[]): { readonly up: boolean; readonly down: boolean } {
  const change = ({ before, after }: Witness) => RANK[after as Outcome] - RANK[before as Outcome];
  return { up: all.some((one) => change(one) > 0), down: all.some((one) => change(one) < 0) };
}
