import { shiftDate } from "./cel/functions.js";
import { isUnknown, type Struct } from "./cel/value.js";
import { check } from "./check.js";
import { activeRules, buildModel, type Input, levelOf, readManifests } from "./examine.js";
import { outcomeList, outcomeNames } from "./finding/counter.js";
import { citationsOf } from "./finding/finding.js";
import type { CitedArticle, EntityName, Finding } from "./finding/report.js";
import type { Entity, Model } from "./model/entity.js";
import { outcomeKey } from "./rule/environment.js";
import { outcomesOf } from "./rule/judge.js";
import type { Decision, Level } from "./rule/rule.js";
import type { Text } from "./source/problem.js";

/** A rule that starts or ends on a day, and what it hits here: from that day, or until then. */
export interface RuleChange {
  readonly change: "starts" | "ends";
  readonly rule: string;
  readonly title: Text;
  readonly law: readonly CitedArticle[];
  readonly level: Level;
  readonly hits: readonly Finding[];
}

/** A decision that comes out differently because another table applies from a day. */
export interface DecisionChange {
  readonly decision: string;
  readonly title: Text;
  readonly entity: EntityName;
  readonly before: Text;
  readonly after: Text;
}

export interface ChangeDay {
  readonly date: string;
  readonly rules: readonly RuleChange[];
  readonly decisions: readonly DecisionChange[];
}

/** What changes in law between the judged date and the horizon, and what it does to what is declared. */
export interface Upcoming {
  readonly as_of: string;
  readonly until: string;
  readonly days: readonly ChangeDay[];
}

/** Days on which a rule or a table in use starts or ends, each judged on its own day. */
export function upcoming(input: Input): Upcoming {
  const until = shiftDate(input.asOf, `P${input.settings.horizon_days}D`, 1);
  const rules = activeRules(input);
  const tables = input.packs.flatMap((pack) => pack.decisions);
  const ahead = (date: string | undefined): date is string => date !== undefined && input.asOf < date && date <= until;
  const dates = [...rules, ...tables].flatMap((one) => [one.since, one.until]).filter(ahead);
  const days = [...new Set(dates)].sort().map((date): ChangeDay => {
    const after = check(at(input, date));
    const before = check(at(input, shiftDate(date, "P1D", -1)));
    const changed = rules.flatMap((rule): readonly RuleChange[] => {
      if (rule.since !== date && rule.until !== date) return [];
      const change = rule.since === date ? "starts" : "ends";
      const { findings } = change === "starts" ? after : before;
      const hits = findings.filter((one) => one.rule === rule.id);
      const law = citationsOf(input.law, rule, change === "starts" ? date : input.asOf);
      return [{ change, rule: rule.id, title: rule.title, law, level: levelOf(input)(rule), hits }];
    });
    return { date, rules: changed, decisions: decisionChanges(input, tables, date) };
  });
  return { as_of: input.asOf, until, days };
}

function at(input: Input, asOf: string): Input {
  return { ...input, asOf, settings: { ...input.settings, horizon_days: 0 } };
}

function decisionChanges(input: Input, tables: readonly Decision[], date: string): readonly DecisionChange[] {
  const begins = tables.filter((table) => table.since === date);
  if (begins.length === 0) return [];
  const eve = shiftDate(date, "P1D", -1);
  const { valid } = readManifests(input);
  const { names } = outcomeNames(input.packs);
  const [before, after] = [eve, date].map((asOf) => buildModel({ ...input, asOf }, valid).model) as [Model, Model];
  return begins.flatMap((table) => {
    const earlier = tables.find((one) => one.decides === table.decides && one.until === date) ?? table;
    return after.all(table.on).flatMap((entity): readonly DecisionChange[] => {
      const now = outcomeIn(entity, table, names.get(table.decides) ?? {});
      const then = outcomeIn(before.find(entity.kind, entity.id)!, earlier, names.get(table.decides) ?? {});
      if (now.en === then.en) return [];
      const { kind, id } = entity;
      return [{ decision: table.decides, title: table.title, entity: { kind, id }, before: then, after: now }];
    });
  });
}

const OPEN: Text = { en: "not decided", zh: "无法判断" };

function outcomeIn(entity: Entity, table: Decision, names: Readonly<Record<string, Text>>): Text {
  const decided = (entity.get("decided") as Struct | undefined)?.get(table.decides);
  if (decided === undefined || isUnknown(decided)) return OPEN;
  const outcomes = table.collect
    ? outcomesOf(table).filter((one) => (decided as Struct).get(outcomeKey(one)) === true)
    : [decided as string];
  return outcomeList(names, outcomes);
}
