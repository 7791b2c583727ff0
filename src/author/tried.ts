import type { Scope } from "../cel/evaluate.js";
import { exampleModel, isOfExample } from "../example.js";
import type { Entity } from "../model/entity.js";
import { collect, judge, outcomesOf, runTable, scopeOf } from "../rule/judge.js";
import type { Policies } from "../rule/policies.js";
import type { Decision, Pack, Rule } from "../rule/rule.js";
import { type Mutant, ruleMutants, tableMutants } from "./mutate.js";

/** An example as far as conditions read it: its linked entities of the kind that is judged. */
export interface Tried {
  readonly model: ReturnType<typeof exampleModel>["model"];
  readonly budget: Scope["budget"];
  readonly entities: readonly Entity[];
}

/** The models of all examples of a rule; entities of fixtures are judged, too. */
export function triedRule(rule: Rule, pack: Pack, policies: Policies): readonly Tried[] {
  return (rule.handbook?.examples ?? []).map((example) => {
    const { model, budget } = exampleModel(example, rule.since, pack, policies);
    return { model, budget, entities: model.all(rule.on) };
  });
}

/** The models of all examples of a table; only the entities of an example itself are marked with an outcome. */
export function triedTable(table: Decision, pack: Pack, policies: Policies): readonly Tried[] {
  return (table.handbook?.examples ?? []).map((example) => {
    const { model, budget } = exampleModel(example, table.since, pack, policies);
    return { model, budget, entities: model.all(table.on).filter(isOfExample) };
  });
}

/** Changes of a rule's condition that none of its examples notices. */
export function ruleSurvivors(rule: Rule, tried: readonly Tried[]): readonly Mutant<Rule>[] {
  const original = ruleOutcomes(rule, tried);
  return ruleMutants(rule).filter(({ mutant }) => ruleOutcomes(mutant, tried) === original);
}

/** Changes of a table's rows that none of its examples notices. */
export function tableSurvivors(table: Decision, tried: readonly Tried[]): readonly Mutant<Decision>[] {
  const original = tableOutcomes(table, tried);
  return tableMutants(table).filter(({ mutant }) => tableOutcomes(mutant, tried) === original);
}

/** What a rule comes to on every entity; that it does not apply is seen no more than that it holds. */
export function ruleOutcomes(rule: Rule, tried: readonly Tried[]): string {
  return outcomesOn(tried, (entity, { model, budget }) =>
    judge(rule, entity, scopeOf(model, budget, entity)).outcome.replace("skip", "pass"),
  );
}

/** What a table comes to on every entity. */
export function tableOutcomes(table: Decision, tried: readonly Tried[]): string {
  return outcomesOn(tried, (entity, { model, budget }) => {
    if (!table.collect) return word(runTable(table, entity, model, budget, false).outcome);
    const outcomeOf = collect(table, entity, model, budget);
    return outcomesOf(table)
      .map((outcome) => [outcome, word(outcomeOf(outcome))])
      .filter(([, value]) => value !== "false")
      .sort()
      .join();
  });
}

function outcomesOn(tried: readonly Tried[], outcome: (entity: Entity, one: Tried) => string): string {
  return tried.map((one) => one.entities.map((entity) => outcome(entity, one)).join(" ")).join("\n");
}

function word(value: unknown): string {
  return typeof value === "object" ? "?" : String(value);
}
