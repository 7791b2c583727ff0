import { children, type Expression } from "../cel/expression.js";
import { isUnknown, type Struct } from "../cel/value.js";
import type { Entity, Model } from "../model/entity.js";
import type { Decision, Pack } from "../rule/rule.js";
import type { OutcomeNames } from "../rule/template.js";
import type { Text } from "../source/problem.js";
import type { Counter } from "./report.js";

/** Numbers that a variable of a table is compared with, and the outcome of the row that does it. */
export function thresholdsOf(
  decision: Decision,
  variable: string,
): readonly { readonly at: number; readonly then: string }[] {
  const found = decision.rows.flatMap((row) => compared(row.when, variable).map((at) => ({ at, then: row.then })));
  const first = new Map<number, { at: number; then: string }>();
  for (const one of found) if (!first.has(one.at)) first.set(one.at, one);
  return [...first.values()].sort((a, b) => a.at - b.at);
}

function compared(expression: Expression, variable: string): readonly number[] {
  const [operator, left, right] = expression as readonly [string, Expression, Expression];
  const here =
    operator === ">=" && left[0] === "id" && left[1] === variable && right[0] === "lit" ? [Number(right[1])] : [];
  return [...here, ...children(expression).flatMap((part) => compared(part, variable))];
}

/** Exporters with the people counted this year and the steps ahead; an undecided count is left to the questions. */
export function countersOf(model: Model, packs: readonly Pack[]): readonly Counter[] {
  const tables = packs
    .flatMap((pack) => pack.decisions)
    .filter((one) => one.on === "flow" && one.since <= model.asOf && (!one.until || model.asOf < one.until));
  return model.all("organization").flatMap((organization) => counterOf(organization, model, tables));
}

function counterOf(organization: Entity, model: Model, tables: readonly Decision[]): readonly Counter[] {
  const exported = organization.get("exported");
  if (exported === undefined || isUnknown(exported)) return [];
  const counts = (["ordinary", "sensitive"] as const).flatMap((what) => {
    const people = (exported as Struct).get(what);
    const thresholds = tables.flatMap((table) =>
      Object.entries(table.variables)
        .filter(([, variable]) => variable.text === `org.exported.${what}`)
        .flatMap(([name]) => thresholdsOf(table, name).map((one) => ({ ...one, name: outcomeName(table, one.then) }))),
    );
    return typeof people === "number" && thresholds.length > 0 ? [{ what, people, thresholds }] : [];
  });
  if (counts.every((one) => one.people === 0)) return [];
  const name = String(organization.data.legal_name ?? organization.data.title ?? organization.id);
  return [{ organization: organization.id, name, year: model.asOf.slice(0, 4), counts }];
}

/** What the outcomes of all decisions are called; of tables of one decision the later wording counts. */
export function outcomeNames(packs: readonly Pack[]): OutcomeNames {
  const tables = packs.flatMap((pack) => pack.decisions).sort((a, b) => (a.since < b.since ? -1 : 1));
  const names = new Map<string, Readonly<Record<string, Text>>>();
  for (const table of tables) names.set(table.decides, { ...names.get(table.decides), ...table.outcomes });
  const facts = packs.flatMap((pack) =>
    pack.facts.flatMap(({ id, outcome }) => (outcome ? [[id, outcome] as const] : [])),
  );
  return { names, facts: new Map(facts) };
}

const NOTHING: Text = { en: "nothing", zh: "无" };

/** Several outcomes by their names; none is nothing. */
export function outcomeList(names: Readonly<Record<string, Text>>, outcomes: readonly string[]): Text {
  if (outcomes.length === 0) return NOTHING;
  const called = outcomes.map((one) => names[one] ?? { en: one, zh: one });
  return { en: called.map((one) => one.en).join(", "), zh: called.map((one) => one.zh).join("、") };
}

/** What an outcome is called in sentences. */
export function outcomeName(table: Decision, outcome: string): Text {
  return table.outcomes[outcome] ?? { en: outcome, zh: outcome };
}
