import { compile, type Scope } from "../cel/evaluate.js";
import type { Expression } from "../cel/expression.js";
import { isUnknown, lacking, type Missing, type Struct, type Unknown, unknown, type Value } from "../cel/value.js";
import { FACTS } from "../model/derive/index.js";
import type { Entity, Fact, Facts, Model } from "../model/entity.js";
import { createMemo } from "../model/memo.js";
import { EVERY, outcomeKey } from "./environment.js";
import type { Decision, ExpressionFact, Outcome, Pack, Rule } from "./rule.js";

/** One rule on one entity. */
export interface Verdict {
  readonly rule: Rule;
  readonly entity: Entity;
  readonly outcome: Outcome;
  /** What an unknown verdict lacks. */
  readonly missing: readonly Missing[];
}

/** Compiled expressions, kept while packs are in use. */
const compiled = new WeakMap<Expression, (scope: Scope) => Value>();

export function run(expression: Expression, scope: Scope): Value {
  let evaluate = compiled.get(expression);
  if (!evaluate) {
    evaluate = compile(expression);
    compiled.set(expression, evaluate);
  }
  return evaluate(scope);
}

/** Root variables of an expression about an entity, and the decision variables on top. */
export function scopeOf(model: Model, budget: Scope["budget"], it: Struct, more?: ReadonlyMap<string, Value>): Scope {
  const get = (name: string): Value => {
    if (more?.has(name)) return more.get(name)!;
    if (name === "it") return it;
    if (name === "as_of") return model.asOf;
    const kind = EVERY.get(name);
    if (kind) return model.all(kind);
    return organizationOf(it, model);
  };
  return { variables: { is: "struct", label: it.label, keys: () => [], get }, calendar: model.calendar, budget };
}

function organizationOf(it: Struct, model: Model): Value {
  if (it.label.startsWith("organization/")) return it;
  return it.get("handler") ?? model.soleOrganization();
}

const NOTHING: readonly Missing[] = [];

/**
 * Judges one rule on one entity. A false trigger or a satisfied duty settles it, whatever else is not declared; while the
 * trigger is open, only its facts are asked for.
 */
export function judge(rule: Rule, entity: Entity, scope: Scope): Verdict {
  const when = run(rule.when, scope);
  if (when === false) return { rule, entity, outcome: "skip", missing: NOTHING };
  const assert = run(rule.assert, scope);
  if (assert === true) return { rule, entity, outcome: "pass", missing: NOTHING };
  const open = isUnknown(when) ? when : isUnknown(assert) ? assert : undefined;
  if (!open) return { rule, entity, outcome: "fail", missing: NOTHING };
  return { rule, entity, outcome: open.missing.length === 0 ? "skip" : "unknown", missing: open.missing };
}

/** Judges one rule, by its conditions or by its check in TypeScript. */
export function verdictOf(rule: Rule, entity: Entity, scope: Scope, model: Model): Verdict {
  if (!rule.run) return judge(rule, entity, scope);
  const outcome = rule.run(entity, model);
  if (typeof outcome === "string") return { rule, entity, outcome, missing: NOTHING };
  return { rule, entity, outcome: outcome.missing.length === 0 ? "skip" : "unknown", missing: outcome.missing };
}

/** All rules on all entities: verdicts that people see, and how often each outcome came. */
export interface Judged {
  readonly fails: readonly Verdict[];
  readonly unknowns: readonly Verdict[];
  readonly counts: ReadonlyMap<string, Readonly<Record<Outcome, number>>>;
}

/** Judges every rule on every entity of its kind; the scope of an entity is made once. */
export function judgeAll(rules: readonly Rule[], model: Model, budget: Scope["budget"]): Judged {
  const scopes = new Map<Entity, Scope>();
  const fails: Verdict[] = [];
  const unknowns: Verdict[] = [];
  const counts = new Map<string, Record<Outcome, number>>();
  for (const rule of rules) {
    const count = { pass: 0, fail: 0, skip: 0, unknown: 0 };
    counts.set(rule.id, count);
    for (const entity of model.all(rule.on)) {
      const scope = scopes.get(entity) ?? scopeOf(model, budget, entity);
      scopes.set(entity, scope);
      const verdict = verdictOf(rule, entity, scope, model);
      count[verdict.outcome]++;
      if (verdict.outcome === "fail") fails.push(verdict);
      if (verdict.outcome === "unknown") unknowns.push(verdict);
    }
  }
  return { fails, unknowns, counts };
}

/** The result of a table on an entity. */
export interface Decided {
  readonly outcome: string | Unknown;
  /** The row that decided; undefined while it is unknown. */
  readonly row: number | undefined;
}

/** Runs a table: rows that cannot be decided leave the answer open only where they could change it. */
export function runTable(
  decision: Decision,
  entity: Entity,
  model: Model,
  budget: Scope["budget"],
  certain: boolean,
): Decided {
  const scope = tableScope(decision, entity, model, budget, certain);
  const open: { readonly outcome: string; readonly missing: Unknown }[] = [];
  for (const [index, row] of decision.rows.entries()) {
    const value = run(row.when, scope);
    if (isUnknown(value)) open.push({ outcome: row.then, missing: value });
    else if (value === true) {
      if (open.every((one) => one.outcome === row.then)) return { outcome: row.then, row: index };
      break;
    }
  }
  return { outcome: lacking(...open.map((one) => one.missing)) ?? unknown(), row: undefined };
}

/** Every outcome that a table can come to, in the order of its rows. */
export function outcomesOf(decision: Decision): readonly string[] {
  return [...new Set(decision.rows.map((row) => row.then))];
}

/** Each outcome of a table that collects: true when one of its rows is, false when all of them are. */
export function collect(
  decision: Decision,
  entity: Entity,
  model: Model,
  budget: Scope["budget"],
): (outcome: string) => boolean | Unknown {
  const scope = tableScope(decision, entity, model, budget, false);
  return (outcome) => {
    const values = decision.rows.filter((row) => row.then === outcome).map((row) => run(row.when, scope));
    return values.includes(true) || (lacking(...values) ?? false);
  };
}

export function tableScope(
  decision: Decision,
  entity: Entity,
  model: Model,
  budget: Scope["budget"],
  certain: boolean,
): Scope {
  const variables = new Map<string, Value>();
  const scope = scopeOf(model, budget, entity, variables);
  for (const [name, variable] of Object.entries(decision.variables))
    variables.set(name, run((certain ? decision.certain[name] : undefined) ?? variable.value, scope));
  return scope;
}

/** The table in force on a day. */
function tableFor(packs: readonly Pack[], name: string, kind: string, asOf: string): Decision | undefined {
  return packs
    .flatMap((pack) => pack.decisions)
    .find((one) => one.decides === name && one.on === kind && one.since <= asOf && (!one.until || asOf < one.until));
}

/** All derived facts: those in TypeScript, those of packs, and what decisions decide. */
export function factsOf(packs: readonly Pack[], budget: Scope["budget"]): Facts {
  const facts: Record<string, Record<string, Fact>> = {};
  for (const [name, own] of Object.entries(FACTS)) facts[name] = { ...own };
  for (const fact of packs.flatMap((pack) => pack.facts)) {
    facts[fact.on] ??= {};
    facts[fact.on]![fact.id] = expressionFact(fact, budget);
  }
  for (const kind of new Set(packs.flatMap((pack) => pack.decisions.map((one) => one.on)))) {
    facts[kind] ??= {};
    facts[kind].decided = decisionFact(packs, kind, budget, "decided");
    facts[kind].doubtful = decisionFact(packs, kind, budget, "doubtful");
  }
  return facts;
}

function expressionFact(fact: ExpressionFact, budget: Scope["budget"]): Fact {
  return { type: fact.type, about: fact.about.en, compute: (it, model) => run(fact.value, scopeOf(model, budget, it)) };
}

function decisionFact(
  packs: readonly Pack[],
  kind: string,
  budget: Scope["budget"],
  what: "decided" | "doubtful",
): Fact {
  return {
    type: { type: "struct", name: `${kind}.${what}` },
    about: what,
    compute: (it, model) => outcomes(it as Entity, model),
  };

  function outcomes(entity: Entity, model: Model): Struct {
    return remembered(model, `${entity.label}#${what}`, (name) => decide(entity, model, name));
  }

  function decide(entity: Entity, model: Model, name: string): Value {
    const table = tableFor(packs, name, kind, model.asOf);
    if (!table) return unknown();
    if (table.collect) {
      const keys = new Map(table.rows.map((row) => [outcomeKey(row.then), row.then]));
      const outcomeOf = collect(table, entity, model, budget);
      return remembered(model, `${entity.label}#${what}.${name}`, (key) => outcomeOf(keys.get(key)!));
    }
    const all = runTable(table, entity, model, budget, false).outcome;
    if (what === "decided" || isUnknown(all)) return all;
    if (Object.keys(table.certain).length === 0) return false;
    const certain = runTable(table, entity, model, budget, true).outcome;
    return isUnknown(certain) ? certain : certain !== all;
  }
}

/** A struct whose parts are computed once, when they are first read. */
function remembered(model: Model, label: string, compute: (name: string) => Value): Struct {
  return { is: "struct", label, ...createMemo(() => model, label, compute) };
}
