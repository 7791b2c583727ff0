import { compile } from "../../cel/evaluate.js";
import type { Expression } from "../../cel/expression.js";
import { isUnknown, type Value } from "../../cel/value.js";
import { abstracted, type Relation, type Side, type Variable, type Variables } from "./abstract.js";
import { relationOf } from "./atoms.js";
import { normal, stripped } from "./normal.js";
import { valuesOf } from "./values.js";

/** What is proven about two conditions over every manifest, with false before undecided before true. */
export interface Order {
  /** The new one is never below the old one. */
  readonly rises: boolean;
  /** The new one is never above the old one. */
  readonly falls: boolean;
  /** Some manifest raises it and some other lowers it. */
  readonly both: boolean;
  /** The same of manifests that leave nothing open; nothing is told where a condition asks whether something is declared. */
  readonly declared: { readonly rises: boolean; readonly falls: boolean };
}

/** A condition of one version. */
export interface Sided {
  readonly expression: Expression;
  readonly side: Side;
}

// More than this is not tried: the conditions count as not comparable then.
const MOST = 60_000;

/** Compares two conditions: what they share is taken away first, and all cases of the rest are tried, then those of the whole. */
export function compareConditions(before: Sided, after: Sided): Order {
  const [old, now] = [normal(before.expression), normal(after.expression)];
  const facts = before.side.changed.size > 0 || after.side.changed.size > 0;
  // A shared part that reads a changed fact is not the same on both sides.
  const [restOld, restNow] = facts ? [old, now] : stripped(old, now);
  const rest = tryAll({ ...before, expression: restOld }, { ...after, expression: restNow });
  if (rest && (rest.rises || rest.falls)) return rest;
  const whole = tryAll({ ...before, expression: old }, { ...after, expression: now });
  if (!whole) return { ...UNTOLD, both: rest?.both ?? false };
  return { ...whole, both: whole.both && (rest?.both ?? false) };
}

const UNTOLD = { rises: false, falls: false, declared: { rises: false, falls: false } } as const;

interface Case {
  readonly variables: readonly Variable[];
  /** Pairs of variables of which the first is never above the second. */
  readonly below: readonly (readonly [number, number])[];
  /** Pairs of which the second is a part of the first. */
  readonly parts: readonly (readonly [number, number])[];
}

function tryAll(before: Sided, after: Sided): Order | undefined {
  const variables: Variables = new Map();
  const old = compile(abstracted(before.expression, before.side, variables));
  const now = compile(abstracted(after.expression, after.side, variables));
  const all = [...variables.values()];
  const values = all.map(valuesOf);
  if (values.reduce((product, some) => product * some.length, 1) > MOST) return undefined;
  const which: Case = { variables: all, below: pairs(all, isBelow), parts: pairs(all, isPart) };
  const index = new Map(all.map((one, at) => [one.name, at]));
  const free = all.every((one) => one.free);
  const found = { up: false, down: false, realUp: false, realDown: false, saidUp: false, saidDown: false };
  for (const tried of products(values)) {
    const given = tried.map((one) => one.value);
    if (!isPossible(given, which)) continue;
    const get = (name: string): Value => given[index.get(name)!]!;
    const variables_ = { is: "struct", label: "", keys: () => [], get } as const;
    const scope = { variables: variables_, calendar: NO_CALENDAR, budget: { steps: Number.POSITIVE_INFINITY } };
    const change = rank(now(scope)) - rank(old(scope));
    const real = free && tried.every((one) => one.real);
    const said = !given.some(isUnknown);
    if (change > 0) Object.assign(found, { up: true, ...(real && { realUp: true }), ...(said && { saidUp: true }) });
    if (change < 0)
      Object.assign(found, { down: true, ...(real && { realDown: true }), ...(said && { saidDown: true }) });
  }
  return {
    rises: !found.down,
    falls: !found.up,
    both: found.realUp && found.realDown,
    declared: all.some((one) => one.asked) ? UNTOLD.declared : { rises: !found.saidDown, falls: !found.saidUp },
  };
}

const NO_CALENDAR = { addWorkingDays: () => undefined };

/** false, undecided, true. */
function rank(value: Value): number {
  return isUnknown(value) ? 1 : value === true ? 2 : 0;
}

function isPossible(given: readonly Value[], { below, parts }: Case): boolean {
  return (
    below.every(([low, high]) => rank(given[low]!) <= rank(given[high]!)) &&
    parts.every(([group, part]) => !isUnknown(given[group]) || isUnknown(given[part]))
  );
}

function pairs(
  all: readonly Variable[],
  test: (a: Variable, b: Variable) => boolean,
): readonly (readonly [number, number])[] {
  return all.flatMap((a, first) =>
    all.flatMap((b, second) => (first !== second && test(a, b) ? [[first, second] as const] : [])),
  );
}

function isPart(group: Variable, part: Variable): boolean {
  return group.path !== undefined && (part.path?.startsWith(`${group.path}.`) ?? false);
}

function isBelow(a: Variable, b: Variable): boolean {
  if (!a.condition || !b.condition) return false;
  const relation: Relation = relationOf(
    { expression: a.expression, side: a.side },
    { expression: b.expression, side: b.side },
    compareConditions,
  );
  return relation === "≤" || relation === "=";
}

function* products<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...more] = lists;
  if (!first) {
    yield [];
    return;
  }
  for (const rest of products(more)) for (const one of first) yield [one, ...rest];
}
