import { isUnknown, lacking, type Missing } from "./cel/value.js";
import type { Input, ReadManifests } from "./examine.js";
import { outcomeList, outcomeName, outcomeNames, thresholdsOf } from "./finding/counter.js";
import { citations } from "./finding/finding.js";
import type { CitedArticle } from "./finding/report.js";
import type { Kind } from "./manifest/kind.js";
import type { Entity } from "./model/entity.js";
import { collect, outcomesOf, run, runTable, tableScope } from "./rule/judge.js";
import { inForce } from "./rule/law.js";
import type { Decision } from "./rule/rule.js";
import { fill, show } from "./rule/template.js";
import type { Text } from "./source/problem.js";
import { type Reads, type Watched, watched } from "./watched.js";

export type { FactRead } from "./watched.js";

/** A row of a table that was tried on an entity. */
export interface RowTried extends Reads {
  readonly when: string;
  readonly then: string;
  readonly result: boolean | "unknown";
  readonly law: readonly CitedArticle[];
  readonly because: Text;
}

/** A named value of a table, the facts behind it, and how far it is from each step of the table. */
export interface VariableRead extends Reads {
  readonly name: string;
  readonly text: string;
  readonly value: string;
  readonly steps: readonly { readonly at: number; readonly then: string; readonly left: number | undefined }[];
}

/** A decision about one entity with everything that led to it. */
export interface DecisionExplained {
  /** The table, and what it decides. */
  readonly id: string;
  readonly decision: string;
  readonly title: Text;
  readonly outcome: string | "unknown";
  /** What the outcome is called in sentences. */
  readonly name: Text;
  readonly doubtful: boolean;
  readonly missing: readonly Missing[];
  readonly variables: readonly VariableRead[];
  readonly rows: readonly RowTried[];
}

/**
 * What was decided about an entity, or that there is none.
 *
 * @example
 * ```ts
 * import type { EntityExplained } from "hegui";
 *
 * const outcomes = (explained: EntityExplained) => explained.decisions.map((one) => one.outcome);
 * ```
 */
export interface EntityExplained {
  readonly found: boolean;
  /** What could have been asked for. */
  readonly labels: readonly string[];
  readonly decisions: readonly DecisionExplained[];
}

const UNKNOWN: Text = { en: "not decided", zh: "无法判断" };

const EXPLAINED: readonly Kind[] = ["organization", "flow", "dataset", "activity", "system", "model", "incident"];

/**
 * Explains every decision about an entity: rows tried in order, the facts read, and where each was declared.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { createInput, explainEntity } from "hegui";
 *
 * const text = "version: 1\nflows:\n  - { id: crm, from: guests, to: hq, access: transfer }\n";
 * const input = createInput({ files: [{ file: "a.hegui.yaml", text }], asOf: "2026-11-21" });
 * const { found, decisions } = explainEntity(input, "flow/crm");
 * assert.ok(found && decisions.some((one) => one.decision === "transfer_mechanism"));
 * ```
 */
export function explainEntity(input: Input, label: string): EntityExplained {
  const { model, explain } = explainer(input);
  const labels = EXPLAINED.flatMap((kind) => model.all(kind).map((entity) => entity.label));
  const slash = label.indexOf("/");
  const entity = model.find(label.slice(0, slash) as Kind, label.slice(slash + 1));
  return entity ? { found: true, labels, decisions: explain(entity) } : { found: false, labels, decisions: [] };
}

/** Explains entities of one input, each by every table in force that is about its kind. */
export interface Explainer extends Watched {
  /** Tables in force on the judged date. */
  readonly tables: readonly Decision[];
  explain(entity: Entity): readonly DecisionExplained[];
}

/** Reads an input once, or takes what was read of it, to explain as many of its entities as somebody wants; lists up to a number of facts behind each row. */
export function explainer(input: Input, read?: ReadManifests, mostReads?: number): Explainer {
  const reading = watched(input, read);
  const { model, budget, watch } = reading;
  const tables = input.packs
    .flatMap((pack) => pack.decisions)
    .filter((one) => one.since <= input.asOf && (!one.until || input.asOf < one.until));
  const names = outcomeNames(input.packs);
  return {
    ...reading,
    tables,
    explain: (entity) =>
      tables
        .filter((one) => one.on === entity.kind)
        .map((table) => explained(table, entity))
        .sort((a, b) => a.variables.length - b.variables.length),
  };

  function explained(table: Decision, entity: Entity): DecisionExplained {
    if (table.collect) return explainCollected(table, entity);
    const all = runTable(table, entity, model, budget, false);
    const certain =
      Object.keys(table.certain).length > 0 ? runTable(table, entity, model, budget, true).outcome : all.outcome;
    const open = isUnknown(all.outcome);
    const tried = table.rows.slice(0, (all.row ?? table.rows.length - 1) + 1);
    return {
      id: table.id,
      decision: table.decides,
      title: table.title,
      outcome: isUnknown(all.outcome) ? "unknown" : all.outcome,
      name: isUnknown(all.outcome) ? UNKNOWN : outcomeName(table, all.outcome),
      doubtful: !open && certain !== all.outcome,
      missing: isUnknown(all.outcome) ? all.outcome.missing : [],
      variables: variablesOf(table, tried).map((name) => readVariable(table, entity, name)),
      rows: tryRows(table, entity, tried),
    };
  }

  /** All rows of a table that collects, and the outcomes of those that hold. */
  function explainCollected(table: Decision, entity: Entity): DecisionExplained {
    const outcomeOf = collect(table, entity, model, budget);
    const outcomes = outcomesOf(table).filter((one) => outcomeOf(one) === true);
    const open = outcomesOf(table).map(outcomeOf).filter(isUnknown);
    return {
      id: table.id,
      decision: table.decides,
      title: table.title,
      outcome: outcomes.join(", "),
      name: outcomeList(table.outcomes, outcomes),
      doubtful: false,
      missing: lacking(...open)?.missing ?? [],
      variables: variablesOf(table, table.rows).map((name) => readVariable(table, entity, name)),
      rows: tryRows(table, entity, table.rows),
    };
  }

  function readVariable(table: Decision, entity: Entity, name: string): VariableRead {
    const { text, value: expression } = table.variables[name]!;
    const behind = variablesBehind(table, [text]);
    const named = Object.entries(table.variables).filter(([other]) => behind.has(other));
    const { value, ...reads } = watch(
      () =>
        run(expression, tableScope({ ...table, variables: Object.fromEntries(named) }, entity, model, budget, false)),
      mostReads,
    );
    const steps = thresholdsOf(table, name).map((one) => ({
      ...one,
      left: typeof value === "number" ? one.at - value : undefined,
    }));
    return { name, text, value: show(value), ...reads, steps };
  }

  function tryRows(table: Decision, entity: Entity, rows: Decision["rows"]): readonly RowTried[] {
    const scope = tableScope(table, entity, model, budget, false);
    return rows.map((row) => {
      const { value, ...reads } = watch(
        () => ({ result: run(row.when, scope), because: fill(row.because, scope, names) }),
        mostReads,
      );
      return {
        when: row.text,
        then: row.then,
        result: isUnknown(value.result) ? "unknown" : value.result === true,
        law: citations(input.law, inForce(input.law, row.law, input.asOf)),
        because: value.because,
        ...reads,
      };
    });
  }
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(text);
}

/** Variables that texts read, directly or through other variables, which stand before those that read them. */
function variablesBehind(table: Decision, texts: readonly string[]): ReadonlySet<string> {
  const reading = [...texts];
  const used = new Set<string>();
  for (const [name, { text }] of Object.entries(table.variables).reverse()) {
    if (!reading.some((one) => mentions(one, name))) continue;
    used.add(name);
    reading.push(text);
  }
  return used;
}

/** Variables that the tried rows read, in the order of the table. */
function variablesOf(table: Decision, tried: Decision["rows"]): readonly string[] {
  const used = variablesBehind(
    table,
    tried.map((row) => row.text),
  );
  return Object.keys(table.variables).filter((name) => used.has(name));
}
