import type { Scope } from "../cel/evaluate.js";
import { isUnknown } from "../cel/value.js";
import { exampleModel, type Failure, isOfExample, type Missed } from "../example.js";
import { placeOf, type Sources } from "../finding/place.js";
import type { Entity, Model } from "../model/entity.js";
import { run, runTable, scopeOf, tableScope, verdictOf } from "../rule/judge.js";
import type { Policies } from "../rule/policies.js";
import type { Decision, Example, Outcome, Pack, Rule } from "../rule/rule.js";
import type { Text } from "../source/problem.js";
import { shown } from "./reading.js";
import { type Step, traceCondition } from "./step.js";

/** A condition of a rule or a row of a table, tried on one entity. */
export interface Condition {
  /** `when`, `assert`, or the number of a row, from 1. */
  readonly name: "when" | "assert" | number;
  /** The outcome of a row. */
  readonly then?: string;
  readonly step: Step;
}

/** Why one entity came to what it came to. */
export interface Traced {
  /** `kind/id`. */
  readonly entity: string;
  readonly conditions: readonly Condition[];
  /** Named values of a table. */
  readonly variables: readonly { readonly name: string; readonly text: string; readonly value: string }[];
  /** What no condition shows. */
  readonly notes: readonly Text[];
}

/** One line that did not go as marked, and the entities that stand on it. */
export interface MissedTraced extends Missed {
  readonly traced: readonly Traced[];
}

/** Why an example did not go as marked: every line with its entities, their conditions and the facts behind them. */
export function traceFailure(failure: Failure, pack: Pack, policies: Policies): readonly MissedTraced[] {
  const all: readonly (Rule | Decision)[] = failure.kind === "rule" ? pack.rules : pack.decisions;
  const tested = all.find((one) => one.id === failure.id)!;
  const example = tested.handbook!.examples[failure.index]!;
  const linked = exampleModel(example, tested.since, pack, policies);
  const { model, sources, budget } = linked;
  return failure.lines.map((missed) => {
    const entities = missed.entities.flatMap((label) => entityOf(model, label) ?? []);
    const standing = entities.length > 0 ? entities : entitiesOn(missed.line, tested, model, sources, example);
    const traced = standing.map((entity) =>
      "rows" in tested
        ? traceTable(tested, entity, model, budget, missed)
        : traceRule(tested, entity, model, scopeOf(model, budget, entity)),
    );
    const at = missed.at ?? placeOnLine(standing, tested, sources, missed.line);
    return { ...missed, ...(at && { at }), traced };
  });
}

function entityOf(model: Model, label: string): Entity | undefined {
  const slash = label.indexOf("/");
  return model.find(label.slice(0, slash) as Entity["kind"], label.slice(slash + 1));
}

/** The entities of the judged kind whose finding would stand on a line, else the one that is written there. */
function entitiesOn(
  line: Missed["line"],
  tested: Rule | Decision,
  model: Model,
  sources: Sources,
  { given }: Example,
): readonly Entity[] {
  if (typeof line === "string") return [];
  const all = model.all(tested.on);
  const own = all.filter(isOfExample);
  const exact = own.filter((entity) => placeOf(sources, entity, placedAt(tested)).start.line === line);
  if (exact.length > 0) return exact;
  const text = given.split("\n")[line - 1] ?? "";
  const named = all.filter((entity) => new RegExp(`\\bid: ["']?${entity.id}(?![\\w.-])`).test(text));
  if (named.length > 0) return named;
  // The last one that begins above: its declaration goes on over the line.
  const above = own.filter((entity) => firstLine(sources, entity) <= line);
  return above.sort((a, b) => firstLine(sources, b) - firstLine(sources, a)).slice(0, 1);
}

/** Where the finding would stand that a line is marked with. */
function placeOnLine(standing: readonly Entity[], tested: Rule | Decision, sources: Sources, line: Missed["line"]) {
  const places = standing.filter(isOfExample).map((entity) => placeOf(sources, entity, placedAt(tested)));
  return places.find((one) => one.start.line === line);
}

function placedAt(tested: Rule | Decision): readonly string[] {
  return "at" in tested ? tested.at : [];
}

function firstLine(sources: Sources, entity: Entity): number {
  return placeOf(sources, entity, []).start.line;
}

function traceRule(rule: Rule, entity: Entity, model: Model, scope: Scope): Traced {
  const { outcome } = verdictOf(rule, entity, scope, model);
  const force = forceNotes(rule, model.asOf);
  if (rule.run) return { entity: entity.label, conditions: [], variables: [], notes: [CHECKS[outcome], ...force] };
  const trigger = traceCondition(rule.when, scope, true);
  const isTrigger = trigger.value !== true && outcome !== "pass";
  const when = isTrigger ? trigger : traceCondition(rule.when, scope, false);
  const assert = traceCondition(rule.assert, scope, !isTrigger);
  const always = rule.when[0] === "lit";
  return {
    entity: entity.label,
    conditions: [...(always ? [] : [{ name: "when" as const, step: when }]), { name: "assert", step: assert }],
    variables: [],
    notes: [outcome === "skip" && when.value !== false ? UNDECIDABLE : VERDICTS[outcome], ...force],
  };
}

const VERDICTS: Readonly<Record<Outcome, Text>> = {
  skip: { en: "the rule does not apply, `when` is false", zh: "`when` 为假，规则不适用" },
  pass: { en: "the duty is met, `assert` is true", zh: "`assert` 为真，已符合要求" },
  fail: { en: "the duty is not met, `assert` is false", zh: "`assert` 为假，不符合要求" },
  unknown: { en: "a fact that decides is not declared", zh: "起决定作用的事实未声明" },
};
const CHECKS: Readonly<Record<Outcome, Text>> = {
  skip: { en: 'check() gave "skip"', zh: "check() 返回“skip”" },
  pass: { en: "check() gave true", zh: "check() 返回 true" },
  fail: { en: "check() gave false", zh: "check() 返回 false" },
  unknown: { en: "check() read a fact that is not declared", zh: "check() 读取了未声明的事实" },
};
const UNDECIDABLE: Text = {
  en: "nothing that could be declared would decide it",
  zh: "没有可供声明的事实能够作出判定",
};

/** A rule that is not in force finds nothing, whatever its conditions say. */
function forceNotes({ since, until, status }: Rule, asOf: string): readonly Text[] {
  const early = {
    en: `on ${asOf} it is not in force yet, it begins on ${since}`,
    zh: `${asOf} 尚未施行，自 ${since} 起施行`,
  };
  const late = {
    en: `on ${asOf} it is in force no more, it ended on ${until}`,
    zh: `${asOf} 已失效，失效日为 ${until}`,
  };
  const retired = { en: "the rule is retired and finds nothing", zh: "规则已停用，不产生结果" };
  return [
    ...(asOf < since ? [early] : []),
    ...(until && until <= asOf ? [late] : []),
    ...(status === "retired" ? [retired] : []),
  ];
}

/** Rows as far as they were tried, those that were expected taken apart like the one that decided. */
function traceTable(
  table: Decision,
  entity: Entity,
  model: Model,
  budget: Scope["budget"],
  { expected, found }: Missed,
): Traced {
  const scope = tableScope(table, entity, model, budget, false);
  const decided = table.collect ? undefined : runTable(table, entity, model, budget, false).row;
  const wanted = [...expected, ...found].map((one) => one.replace(/\?$/, ""));
  const conditions = table.rows.flatMap((row, index): readonly Condition[] => {
    const open = decided === undefined && !table.collect && isUnknown(run(row.when, scope));
    const deciding = open || decided === index || wanted.includes(row.then);
    if (table.collect && !deciding) return [];
    if (decided !== undefined && index > decided && !deciding) return [];
    return [{ name: index + 1, then: row.then, step: traceCondition(row.when, scope, deciding) }];
  });
  const variables = Object.entries(table.variables).map(([name, { text }]) => ({
    name,
    text: text.replace(/\s+/g, " ").trim(),
    value: shown(scope.variables.get(name)!),
  }));
  return { entity: entity.label, conditions, variables, notes: [] };
}
