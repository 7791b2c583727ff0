import type { Relation, Side } from "../../src/author/pack-diff/abstract.js";
import type { Sided } from "../../src/author/pack-diff/order.js";
import type { Expression } from "../../src/cel/expression.js";
import { createParser } from "../../src/cel/parse.js";
import type { Environment } from "../../src/cel/type.js";

/** Facts of the conditions that are compared: three declared ones of each kind, a group, a list, a derived fact. */
export const environment: Environment = {
  structs: {
    thing: {
      a: { type: "bool" },
      b: { type: "bool" },
      c: { type: "bool" },
      n: { type: "int" },
      d: { type: "double" },
      s: { type: "string", values: ["x", "y", "z"] },
      day: { type: "date" },
      end: { type: "date" },
      group: { type: "struct", name: "thing.group" },
      items: { type: "list", of: { type: "struct", name: "item" } },
      derived: { type: "bool" },
    },
    "thing.group": { on: { type: "bool" }, size: { type: "int" } },
    item: { p: { type: "bool" }, q: { type: "bool" }, k: { type: "int" } },
  },
  variables: { it: { type: "struct", name: "thing" }, as_of: { type: "date" } },
};

const parse = createParser(environment);

/** The expression of a CEL text. */
export function cel(text: string): Expression {
  const { expression, error } = parse(text, undefined);
  if (!expression) throw new Error(`${text}: ${error?.message}`);
  return expression;
}

/** The two sides of a comparison in which some facts mean something else. */
export function sided(
  before: Expression,
  after: Expression,
  changed: Readonly<Record<string, Relation>> = {},
): readonly [Sided, Sided] {
  const side = (which: Side["which"]): Side => ({
    which,
    names: environment,
    changed: new Map(Object.entries(changed)),
    declared: (key) => key !== "thing.derived",
  });
  return [
    { expression: before, side: side("old") },
    { expression: after, side: side("new") },
  ];
}
