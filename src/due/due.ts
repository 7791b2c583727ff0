import { isUnknown, type Missing, type Value } from "../cel/value.js";
import { activeRules, buildModel, type Input, readManifests } from "../examine.js";
import { outcomeNames } from "../finding/counter.js";
import { citations } from "../finding/finding.js";
import { placeMissing, placeOf, type Sources } from "../finding/place.js";
import type { Entity, Model } from "../model/entity.js";
import { run, scopeOf } from "../rule/judge.js";
import { type Citation, inForce } from "../rule/law.js";
import { type Clock, type Rule, ruleNamed } from "../rule/rule.js";
import { fill, type OutcomeNames } from "../rule/template.js";
import { VERSION } from "../version.js";
import { baselineDue, waiversDue } from "./accepted.js";
import type { Due, DueList, UndecidedDue } from "./item.js";
import { allOwners, ownersOf } from "./owners.js";
import { timed } from "./time.js";

/** What clocks are read with. */
interface Context {
  readonly input: Input;
  readonly model: Model;
  readonly budget: { steps: number };
  readonly sources: Sources;
  readonly names: OutcomeNames;
  /** Rules that are judged here. */
  readonly rules: readonly Rule[];
}

/** Lists every duty whose last day follows from what is declared; the same input gives the same list. */
export function dueOf(input: Input): DueList {
  const read = readManifests(input);
  const { model, budget } = buildModel(input, read.valid);
  const sources = new Map(read.sources.map((source) => [source.file, source]));
  const rules = activeRules(input);
  const context: Context = { input, model, budget, sources, names: outcomeNames(input.packs), rules };
  const found = input.packs
    .flatMap((pack) => pack.clocks ?? [])
    .filter((clock) => isKept(clock, rules))
    .flatMap((clock) => model.all(clock.on).flatMap((entity) => clockOn(clock, entity, context)));
  const accepted = [...waiversDue(model, sources), ...baselineDue(input.baseline, model)];
  const due = [...found.filter(isDated), ...accepted.map((one) => timed(one, model))];
  return {
    schema: "hegui-due-v1",
    version: VERSION,
    as_of: input.asOf,
    owners: allOwners(model),
    due: due.sort(byDay),
    undecided: found.filter((one): one is UndecidedDue => !isDated(one)).sort(byId),
    problems: [...input.problems, ...read.problems],
  };
}

function isDated(one: Due | UndecidedDue): one is Due {
  return "date" in one;
}

/** A clock whose rules are all switched off, or of another profile, is silent with them. */
function isKept(clock: Clock, rules: readonly Rule[]): boolean {
  return clock.rules.length === 0 || clock.rules.some((id) => ruleNamed(rules, id));
}

function clockOn(clock: Clock, entity: Entity, context: Context): readonly (Due | UndecidedDue)[] {
  const { model, budget, sources } = context;
  const scope = scopeOf(model, budget, entity);
  if (run(clock.when, scope) !== true) return [];
  const value = run(clock.due, scope);
  const title = entity.data.title;
  const one = {
    id: `${clock.id}:${entity.label}`,
    clock: clock.id,
    entity: { kind: entity.kind, id: entity.id },
    ...(typeof title === "string" && { name: title }),
    title: clock.title,
    owners: ownersOf(entity, model),
    law: lawOf(clock, context),
    rules: clock.rules,
    todo: todoOf(clock, entity, context),
    at: placeOf(sources, entity, clock.at),
  };
  if (isUnknown(value)) return lacking(value.missing).length === 0 ? [] : [{ ...one, missing: placed(value.missing) }];
  const opens = clock.opens && run(clock.opens, scope);
  const opened = opens === undefined || isUnknown(opens) ? {} : { opens: opens as string };
  return moments(value).map(({ suffix, ...when }) =>
    timed({ ...one, ...opened, ...when, id: `${one.id}${suffix}`, warn_days: clock.warn_days }, model),
  );

  function lacking(missing: readonly Missing[]): readonly Missing[] {
    return missing.filter((fact) => fact.path.length > 0 || fact.reason !== undefined);
  }

  function placed(missing: readonly Missing[]): UndecidedDue["missing"] {
    return lacking(missing).map((fact) => placeMissing(sources, model, fact, entity));
  }
}

/** Days of a clock: one day, one moment, or several days, each told apart by itself. */
function moments(
  value: Value,
): readonly { readonly date: string; readonly moment?: string; readonly suffix: string }[] {
  if (Array.isArray(value))
    return [...new Set(value as readonly string[])].map((date) => ({ date, suffix: `:${date}` }));
  const text = value as string;
  return text.includes("T") ? [{ date: text.slice(0, 10), moment: text, suffix: "" }] : [{ date: text, suffix: "" }];
}

function lawOf(clock: Clock, { input, rules }: Context): Due["law"] {
  const { law, asOf } = input;
  const own = clock.rules.flatMap((id) => ruleNamed(rules, id) ?? []);
  const since = own.map((rule) => rule.since).sort()[0] ?? asOf;
  const cited = clock.law.length > 0 ? clock.law : own.flatMap((rule) => rule.law);
  return citations(law, unique(inForce(law, cited, asOf > since ? asOf : since)));
}

function unique(cited: readonly Citation[]): readonly Citation[] {
  const key = ({ instrument, article }: Citation) => `${instrument} ${article}`;
  return [...new Map(cited.map((one) => [key(one), one])).values()];
}

function todoOf(clock: Clock, entity: Entity, { input, model, budget, names }: Context): Due["todo"] {
  const rule = input.packs.flatMap((pack) => pack.rules).find((one) => clock.rules.includes(one.id));
  return fill(clock.todo ?? rule!.fix, scopeOf(model, budget, entity), names);
}

function byDay(a: Due, b: Due): number {
  const [one, other] = [a, b].map((due) => `${due.moment ?? due.date} ${due.id}`) as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
}

function byId(a: UndecidedDue, b: UndecidedDue): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
