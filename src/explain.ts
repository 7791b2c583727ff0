import { isUnknown, lacking, type Missing } from "./cel/value.js";
import { buildModel, type Input, readManifests } from "./examine.js";
import { outcomeList, outcomeName, outcomeNames, thresholdsOf } from "./finding/counter.js";
import { citations } from "./finding/finding.js";
import { placeOf } from "./finding/place.js";
import type { CitedArticle } from "./finding/report.js";
import type { Kind } from "./manifest/kind.js";
import type { Entity, Read } from "./model/entity.js";
import { collect, outcomesOf, run, runTable, tableScope } from "./rule/judge.js";
import { inForce } from "./rule/law.js";
import type { Decision } from "./rule/rule.js";
import { fill, show } from "./rule/template.js";
import type { Text } from "./source/problem.js";
import type { Span } from "./source/span.js";

/** A declared fact that was read, its value, and where it is declared; undeclared facts have no place. */
export interface FactRead {
  readonly entity: string;
  readonly path: string;
  readonly value: string;
  readonly at?: Span;
}

export interface RowTried {
  readonly when: string;
  readonly then: string;
  readonly result: boolean | "unknown";
  readonly law: readonly CitedArticle[];
  readonly because: Text;
  readonly reads: readonly FactRead[];
}

/** A named value of a table, the facts behind it, and how far it is from each step of the table. */
export interface VariableRead {
  readonly name: string;
  readonly text: string;
  readonly value: string;
  readonly reads: readonly FactRead[];
  readonly steps: readonly { readonly at: number; readonly then: string; readonly left: number | undefined }[];
}

/** A decision about one entity with everything that led to it. */
export interface DecisionExplained {
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
  const read = readManifests(input);
  const sources = new Map(read.sources.map((source) => [source.file, source]));
  const { model } = buildModel(input, read.valid);
  const labels = EXPLAINED.flatMap((kind) => model.all(kind).map((entity) => entity.label));
  const [kind, id] = label.split("/") as [Kind, string];
  if (!model.find(kind, id)) return { found: false, labels, decisions: [] };
  const tables = input.packs
    .flatMap((pack) => pack.decisions)
    .filter((one) => one.on === kind && one.since <= input.asOf && (!one.until || input.asOf < one.until));
  return {
    found: true,
    labels,
    decisions: tables.map(explain).sort((a, b) => a.variables.length - b.variables.length),
  };

  function explain(table: Decision): DecisionExplained {
    const { model, budget } = buildModel(input, read.valid);
    const entity = model.find(kind, id)!;
    if (table.collect) return explainCollected(table, collect(table, entity, model, budget));
    const all = runTable(table, entity, model, budget, false);
    const certain =
      Object.keys(table.certain).length > 0 ? runTable(table, entity, model, budget, true).outcome : all.outcome;
    const open = isUnknown(all.outcome);
    const tried = table.rows.slice(0, (all.row ?? table.rows.length - 1) + 1);
    return {
      decision: table.decides,
      title: table.title,
      outcome: isUnknown(all.outcome) ? "unknown" : all.outcome,
      name: isUnknown(all.outcome) ? UNKNOWN : outcomeName(table, all.outcome),
      doubtful: !open && certain !== all.outcome,
      missing: isUnknown(all.outcome) ? all.outcome.missing : [],
      variables: variablesOf(table, tried).map((name) => readVariable(table, name)),
      rows: tried.map((_, index) => tryRow(table, index)),
    };
  }

  /** All rows of a table that collects, and the outcomes of those that hold. */
  function explainCollected(table: Decision, outcomeOf: ReturnType<typeof collect>): DecisionExplained {
    const outcomes = outcomesOf(table).filter((one) => outcomeOf(one) === true);
    const open = outcomesOf(table).map(outcomeOf).filter(isUnknown);
    return {
      decision: table.decides,
      title: table.title,
      outcome: outcomes.join(", "),
      name: outcomeList(table.outcomes, outcomes),
      doubtful: false,
      missing: lacking(...open)?.missing ?? [],
      variables: variablesOf(table, table.rows).map((name) => readVariable(table, name)),
      rows: table.rows.map((_, index) => tryRow(table, index)),
    };
  }

  /** Runs something on a fresh model, so that no remembered fact hides what it reads. */
  function watched<T>(
    table: Decision,
    compute: (scope: ReturnType<typeof tableScope>, forget: () => void) => T,
  ): { value: T; reads: readonly FactRead[] } {
    const reads: Read[] = [];
    const { model, budget } = buildModel(input, read.valid, (one) => reads.push(one));
    const scope = tableScope(table, model.find(kind, id)!, model, budget, false);
    const forget = () => {
      reads.length = 0;
    };
    return {
      value: compute(scope, forget),
      reads: declaredReads(reads, (one) => model.find(...(one.split("/") as [Kind, string]))),
    };
  }

  function readVariable(table: Decision, name: string): VariableRead {
    const { text, value: expression } = table.variables[name]!;
    const behind = variablesBehind(table, [text]);
    const named = Object.entries(table.variables).filter(([other]) => behind.has(other));
    const { value, reads } = watched({ ...table, variables: Object.fromEntries(named) }, (scope) =>
      run(expression, scope),
    );
    const steps = thresholdsOf(table, name).map((one) => ({
      ...one,
      left: typeof value === "number" ? one.at - value : undefined,
    }));
    return { name, text, value: show(value), reads, steps };
  }

  function tryRow(table: Decision, index: number): RowTried {
    const row = table.rows[index]!;
    const { value, reads } = watched(table, (scope, forget) => {
      forget();
      return { result: run(row.when, scope), because: fill(row.because, scope, outcomeNames(input.packs)) };
    });
    const result = isUnknown(value.result) ? "unknown" : value.result === true;
    return {
      when: row.text,
      then: row.then,
      result,
      law: citations(input.law, inForce(input.law, row.law, input.asOf)),
      because: value.because,
      reads,
    };
  }

  function declaredReads(reads: readonly Read[], find: (label: string) => Entity | undefined): readonly FactRead[] {
    const unique = new Map<string, FactRead>();
    for (const { entity, path, value, derived } of reads) {
      const owner = find(entity);
      const plain = typeof value !== "object" || isUnknown(value);
      if (derived || !owner || !plain || path.at(-1) === "id") continue;
      const fact = { entity, path: path.join("."), value: show(value) };
      unique.set(`${entity} ${fact.path}`, isUnknown(value) ? fact : { ...fact, at: placeOf(sources, owner, path) });
    }
    return [...unique.values()];
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
