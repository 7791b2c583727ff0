import type { Shapes } from "../manifest/shape.js";
import type { Problem } from "../source/problem.js";
import { parseType, type Signatures } from "./environment.js";
import { at, type LoadedFiles, nameOf } from "./loaded.js";
import type { Pack } from "./rule.js";

/** What files declare and packs already have: the words that expressions may use. */
export function signaturesOf(
  files: LoadedFiles,
  base: readonly Pack[],
  shapes: Shapes,
  problems: Problem[],
): Signatures {
  const facts = files.facts.flatMap(({ source, value }) =>
    value.facts.flatMap((fact, index) => {
      const type = parseType(fact.type, shapes);
      if (!type)
        problems.push(
          at(
            source,
            ["facts", index, "type"],
            "policy/unknown-type",
            `there is no type '${fact.type}'`,
            `没有类型“${fact.type}”`,
          ),
        );
      return type ? [{ on: fact.on, id: fact.id, type }] : [];
    }),
  );
  const decisions = files.decisions.map(({ value }) => ({
    on: value.on,
    decides: nameOf(value),
    ...(value.collect && { collect: value.collect }),
    outcomes: value.rows.map((row) => row.then),
  }));
  const known = base.flatMap((pack) => pack.decisions);
  return {
    facts: [...base.flatMap((pack) => pack.facts), ...facts],
    decisions: [
      ...known.map(({ on, decides, collect, rows }) => ({
        on,
        decides,
        ...(collect && { collect }),
        outcomes: rows.map((row) => row.then),
      })),
      ...decisions,
    ],
  };
}
