import { isUnknown, type Struct, type Value } from "../cel/value.js";
import type { Entity, Model } from "../model/entity.js";
import { outcomeKey } from "../rule/environment.js";
import { outcomesOf } from "../rule/judge.js";
import type { Decision, Pack } from "../rule/rule.js";
import type { Text } from "../source/problem.js";
import { outcomeList, outcomeName } from "./counter.js";
import type { DecisionMade } from "./report.js";

const UNDECIDED: Text = { en: "not decided", zh: "无法判定" };

/** What the tables in force say of every entity, by entity; tables that only serve another one are left out. */
export function decisionsOf(model: Model, packs: readonly Pack[]): readonly DecisionMade[] {
  const tables = packs
    .flatMap((pack) => pack.decisions)
    .filter((one) => one.since <= model.asOf && (!one.until || model.asOf < one.until));
  return tables
    .filter((one) => !servesAnother(one, tables))
    .flatMap((table) => model.all(table.on).map((entity) => decided(table, entity)))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function key({ entity, decision }: DecisionMade): string {
  return `${entity.kind}/${entity.id} ${decision}`;
}

function servesAnother(table: Decision, tables: readonly Decision[]): boolean {
  const name = `it.decided.${outcomeKey(table.decides)}`;
  return tables.some(
    (one) => one.on === table.on && Object.values(one.variables).some((variable) => variable.text === name),
  );
}

function decided(table: Decision, entity: Entity): DecisionMade {
  const value = (entity.get("decided") as Struct).get(outcomeKey(table.decides))!;
  const outcomes = table.collect ? collected(table, value as Struct) : isUnknown(value) ? [] : [String(value)];
  const undecided = table.collect ? outcomes.length === 0 && hasOpen(table, value as Struct) : isUnknown(value);
  const name = table.collect ? outcomeList(table.outcomes, outcomes) : outcomeName(table, outcomes[0] ?? "");
  return {
    entity: { kind: entity.kind, id: entity.id },
    decision: table.decides,
    title: table.title,
    outcomes,
    name: undecided ? UNDECIDED : name,
    undecided,
  };
}

function collected(table: Decision, value: Struct): readonly string[] {
  return outcomesOf(table).filter((one) => value.get(outcomeKey(one)) === true);
}

function hasOpen(table: Decision, value: Struct): boolean {
  return outcomesOf(table).some((one) => isUnknown(value.get(outcomeKey(one)) as Value));
}
