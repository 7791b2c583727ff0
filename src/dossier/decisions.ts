import type { DecisionExplained, Explainer } from "../explain.js";
import { outcomeName } from "../finding/counter.js";
import { citations } from "../finding/finding.js";
import { inForce, type Law } from "../rule/law.js";
import type { Decision } from "../rule/rule.js";
import type { DecisionShown, TableShown } from "./dossier.js";

/** The tables in force, each row with its law. */
export function tablesShown(tables: readonly Decision[], law: Law, asOf: string): readonly TableShown[] {
  return tables.map((table) => ({
    id: table.id,
    title: table.title,
    rows: table.rows.map((row) => ({
      when: row.text.replace(/\s+/g, " ").trim(),
      then: outcomeName(table, row.then),
      law: citations(law, inForce(law, row.law, asOf)),
    })),
  }));
}

/** Every table run on every entity of its kind. */
export function decisionsShown({ model, tables, explain }: Explainer): readonly DecisionShown[] {
  const index = new Map(tables.map((table, place) => [table.id, place]));
  const kinds = [...new Set(tables.map((table) => table.on))].sort();
  return kinds.flatMap((kind) =>
    model.all(kind).flatMap((entity) => {
      const of = { kind, id: entity.id };
      return explain(entity).map((one) => ({ entity: of, ...decision(one, index.get(one.id)!) }));
    }),
  );
}

function decision(explained: DecisionExplained, table: number): Omit<DecisionShown, "entity"> {
  const { name, missing, doubtful, variables, rows } = explained;
  return {
    table,
    name,
    undecided: missing.length > 0,
    doubtful,
    variables: variables.map(({ name, value, reads, more }) => ({ name, value, reads, more })),
    tried: rows.map(({ result, because, reads, more }, row) => ({ row, result, because, reads, more })),
  };
}
