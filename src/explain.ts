import { isUnknown, type Missing, type Value } from "./cel/value.js";
import { buildModel, type Input, readManifests } from "./check.js";
import { thresholdsOf } from "./finding/counter.js";
import { citations } from "./finding/finding.js";
import { placeOf } from "./finding/place.js";
import type { CitedArticle } from "./finding/report.js";
import type { Entity, Model, Read } from "./model/entity.js";
import { run, runTable, tableScope } from "./rule/judge.js";
import type { Decision } from "./rule/rule.js";
import { fill, show } from "./rule/template.js";
import type { Text } from "./source/problem.js";
import type { Span } from "./source/span.js";

/** A fact that a row read, its value, and where it is declared. */
export interface FactRead {
  readonly entity: string;
  readonly path: string;
  readonly value: string;
  readonly derived: boolean;
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

/** How far a number is from the next step of a table. */
export interface Headroom {
  readonly variable: string;
  readonly text: string;
  readonly value: string;
  readonly steps: readonly { readonly at: number; readonly then: string; readonly left: number | undefined }[];
}

/** A decision about one entity with everything that led to it. */
export interface DecisionExplained {
  readonly decision: string;
  readonly title: Text;
  readonly outcome: string | "unknown";
  readonly doubtful: boolean;
  readonly missing: readonly Missing[];
  readonly rows: readonly RowTried[];
  readonly headroom: readonly Headroom[];
}

/** Explains every decision about an entity: rows tried in order, the facts read, and where each was declared. */
export function explainEntity(
  input: Input,
  label: string,
): { readonly found: boolean; readonly labels: readonly string[]; readonly decisions: readonly DecisionExplained[] } {
  const read = readManifests(input);
  const reads: Read[] = [];
  const { model, budget } = buildModel(input, read.valid, (one) => reads.push(one));
  const [kind, id] = label.split("/") as [Entity["kind"], string];
  const entity = model.find(kind, id);
  const labels = (["organization", "flow", "dataset", "activity", "system", "model"] as const).flatMap((one) =>
    model.all(one).map((each) => each.label),
  );
  if (!entity) return { found: false, labels, decisions: [] };
  const sources = new Map(read.sources.map((source) => [source.file, source]));
  const tables = input.packs
    .flatMap((pack) => pack.decisions)
    .filter((one) => one.on === kind && one.since <= input.asOf && (!one.until || input.asOf < one.until));
  return { found: true, labels, decisions: tables.map(explain) };

  function explain(table: Decision): DecisionExplained {
    const all = runTable(table, entity!, model, budget, false);
    const certain =
      Object.keys(table.certain).length > 0 ? runTable(table, entity!, model, budget, true).outcome : all.outcome;
    const open = isUnknown(all.outcome);
    return {
      decision: table.decides,
      title: table.title,
      outcome: isUnknown(all.outcome) ? "unknown" : all.outcome,
      doubtful: !open && certain !== all.outcome,
      missing: isUnknown(all.outcome) ? all.outcome.missing : [],
      rows: table.rows.slice(0, (all.row ?? table.rows.length - 1) + 1).map((_, index) => tryRow(table, index)),
      headroom: headroomOf(table),
    };
  }

  function tryRow(table: Decision, index: number): RowTried {
    const row = table.rows[index]!;
    reads.length = 0;
    const scope = tableScope(table, entity!, model, budget, false);
    const result = run(row.when, scope);
    const seen = collect(reads, model);
    return {
      when: row.text,
      then: row.then,
      result: isUnknown(result) ? "unknown" : result === true,
      law: citations(input.law, row.law),
      because: fill(row.because, scope),
      reads: relevant(seen, row.text, table),
    };
  }

  function collect(all: readonly Read[], linked: Model): readonly FactRead[] {
    const unique = new Map<string, FactRead>();
    for (const one of all) {
      const path = one.path.join(".");
      const key = `${one.entity} ${path}`;
      const owner = linked.find(...(one.entity.split("/") as [Entity["kind"], string]));
      const declared = owner && !one.derived && !isUnknown(one.value);
      unique.set(key, {
        entity: one.entity,
        path,
        value: show(one.value),
        derived: one.derived,
        ...(declared && { at: placeOf(sources, owner, one.path) }),
      });
    }
    return [...unique.values()];
  }

  function headroomOf(table: Decision): readonly Headroom[] {
    const scope = tableScope(table, entity!, model, budget, false);
    return Object.entries(table.variables).flatMap(([variable, { text }]) => {
      const thresholds = thresholdsOf(table, variable);
      if (thresholds.length === 0) return [];
      const value: Value = scope.variables.get(variable)!;
      const steps = thresholds.map((one) => ({ ...one, left: typeof value === "number" ? one.at - value : undefined }));
      return [{ variable, text, value: show(value), steps }];
    });
  }
}

/** Only the facts that the row itself names; those behind its variables belong to every row. */
function relevant(reads: readonly FactRead[], text: string, table: Decision): readonly FactRead[] {
  const names = Object.entries(table.variables).flatMap(([name, { text: of }]) =>
    new RegExp(`\\b${name}\\b`).test(text) ? [of] : [],
  );
  const all = `${text} ${names.join(" ")}`;
  return reads.filter((one) => new RegExp(`\\b${one.path.split(".").at(-1)}\\b`).test(all));
}
