import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expression } from "../../src/cel/expression.js";
import { createParser } from "../../src/cel/parse.js";
import { print } from "../../src/cel/print.js";
import { createEnvironment } from "../../src/rule/environment.js";
import { policies } from "../policies.js";
import { parse } from "./scope.js";

describe("an expression as text has the fewest parentheses", () => {
  it.each([
    ["(p && q) && p", "p && q && p"],
    ["p && (q && p)", "p && (q && p)"],
    ["p || (q && p)", "p || q && p"],
    ["(p || q) && p", "(p || q) && p"],
    ["!(p && q) || !p", "!(p && q) || !p"],
    ["a - (b - 1) > (a + 1) * 2", "a - (b - 1) > (a + 1) * 2"],
    ["-(-a) < -(a + 1)", "--a < -(a + 1)"],
    ["p ? (q ? p : q) : (p ? q : p)", "p ? (q ? p : q) : p ? q : p"],
    ["(p ? q : p) ? (p || q) : p", "(p ? q : p) ? p || q : p"],
    [
      "has(it.consent.separate) && it.fields.exists(f, f == 'x')",
      'has(it.consent.separate) && it.fields.exists(f, f == "x")',
    ],
    ["size(it.fields) > 1", "it.fields.size() > 1"],
    ["it.started_on.plus('P3Y') < date('2026-01-31')", 'it.started_on.plus("P3Y") < date("2026-01-31")'],
    ["(p && q) == (a < b)", "(p && q) == (a < b)"],
    ["a in [1, b + 2]", "a in [1, b + 2]"],
    ["(l + l)[0] == 1", "(l + l)[0] == 1"],
    ["s == 'say \"no\"'", "s == 'say \"no\"'"],
    ["s == 'it\\'s \\\\ \\u0007\\n'", 's == "it\'s \\\\ \\u0007\\n"'],
    ["1.5 < it.growth", "1.5 < it.growth"],
  ])("%s", (text, printed) => {
    const { expression } = parse(text, "bool");
    expect(print(expression!)).toBe(printed);
    expect(parse(printed, "bool")).toEqual({ expression });
  });
});

describe("the text of an expression parses to the same expression", () => {
  const { shapes } = policies;
  const signatures = {
    facts: policies.packs.flatMap((pack) => pack.facts),
    decisions: policies.packs.flatMap((pack) =>
      pack.decisions.map(({ on, decides, collect, rows }) => ({
        on,
        decides,
        ...(collect && { collect }),
        outcomes: rows.map((row) => row.then),
      })),
    ),
  };
  const parsers = new Map<string, ReturnType<typeof createParser>>();
  const reparse = (on: string, expression: Expression, more = {}) => {
    const key = on + JSON.stringify(more);
    if (!parsers.has(key)) parsers.set(key, createParser(createEnvironment(shapes, signatures, on, more)));
    // Trees know one kind of number: the only whole double of our packs has to be written as one again.
    return parsers.get(key)!(print(expression).replace("it.cii_certain ? 1 :", "it.cii_certain ? 1.0 :"), undefined);
  };

  it.each(policies.packs.map((pack) => [pack.id, pack] as const))(
    "of the pack %s",
    (_, { rules, facts, decisions }) => {
      const all = [
        ...rules.flatMap(({ on, when, assert }) => [
          { on, expression: when, more: {} },
          { on, expression: assert, more: {} },
        ]),
        ...facts.map(({ on, value }) => ({ on, expression: value, more: {} })),
        ...decisions.flatMap(({ on, variables, rows }) => {
          const more = Object.fromEntries(Object.entries(variables).map(([name, { type }]) => [name, type]));
          return rows.map((row) => ({ on, expression: row.when, more }));
        }),
      ];
      for (const { on, expression, more } of all)
        expect(reparse(on, expression, more), print(expression)).toEqual({ expression });
    },
  );

  const word = fc.string({ unit: "binary", maxLength: 6 });
  const { bool } = fc.letrec<{ bool: Expression; int: Expression; text: Expression }>((tie) => {
    const two = (operator: "&&" | "==", side: "bool" | "int" | "text") =>
      fc.tuple(fc.constant(operator), tie(side), tie(side)) as fc.Arbitrary<Expression>;
    const order = fc.constantFrom("<", "<=", ">", ">=", "==", "!=");
    return {
      int: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.nat().map((value): Expression => ["lit", value]),
        fc.constantFrom<Expression>(["id", "a"], [".", ["id", "it"], "people"], ["[]", ["id", "l"], ["lit", 0]]),
        fc
          .tuple(fc.constantFrom("+", "-", "*"), tie("int"), tie("int"))
          .map(([operator, a, b]) => [operator, a, b] as unknown as Expression),
        tie("int").map((value): Expression => ["neg", value as Expression]),
        tie("text").map((value): Expression => ["call", "size", value as Expression]),
        fc.tuple(tie("bool"), tie("int"), tie("int")).map(([a, b, c]) => ["?:", a, b, c] as unknown as Expression),
      ),
      text: fc.oneof(
        word.map((value): Expression => ["lit", value]),
        fc.constant<Expression>(["id", "s"]),
      ),
      bool: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constantFrom<Expression>(["id", "p"], ["lit", true], ["has", [".", ["id", "it"], "people"]]),
        two("&&", "bool"),
        two("&&", "bool").map(([, a, b]) => ["||", a, b] as unknown as Expression),
        two("==", "bool"),
        fc.tuple(order, tie("int"), tie("int")).map((parts) => parts as unknown as Expression),
        tie("bool").map((value): Expression => ["!", value as Expression]),
        fc.tuple(tie("bool"), tie("bool"), tie("bool")).map(([a, b, c]) => ["?:", a, b, c] as unknown as Expression),
        two("==", "text"),
        tie("text").map((value): Expression => ["call", "contains", ["id", "s"], value as Expression]),
        tie("bool").map((value): Expression => ["macro", "exists", ["id", "l"], "x", value as Expression]),
        fc
          .tuple(tie("int"), fc.array(tie("int"), { minLength: 1, maxLength: 3 }))
          .map(([item, items]) => ["in", item, ["list", ...items]] as unknown as Expression),
      ),
    } as never;
  });

  it("of generated conditions", () => {
    fc.assert(
      fc.property(bool, (expression) => {
        const { error, expression: again } = parse(print(expression), undefined);
        expect(error).toBeUndefined();
        expect(again).toEqual(expression);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
