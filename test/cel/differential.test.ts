import { Environment } from "@marcbachmann/cel-js";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Value } from "../../src/cel/value.js";
import { evaluate, plain } from "./scope.js";

const { number, bool } = fc.letrec<{ number: string; bool: string; list: string }>((tie) => ({
  number: fc.oneof(
    { depthSize: "small" },
    fc.integer({ min: 0, max: 9 }).map(String),
    fc.constantFrom("a", "b"),
    fc.tuple(tie("number"), fc.constantFrom("+", "-", "*"), tie("number")).map(([x, op, y]) => `(${x} ${op} ${y})`),
    fc.tuple(tie("bool"), tie("number"), tie("number")).map(([c, x, y]) => `(${c} ? ${x} : ${y})`),
    tie("list").map((list) => `size(${list})`),
  ),
  bool: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom("p", "q", "true", "false", '(s == "x")', 's.contains("x")'),
    fc
      .tuple(tie("bool"), fc.constantFrom("&&", "||", "==", "!="), tie("bool"))
      .map(([x, op, y]) => `(${x} ${op} ${y})`),
    fc
      .tuple(tie("number"), fc.constantFrom("<", "<=", ">", ">=", "==", "!="), tie("number"))
      .map(([x, op, y]) => `(${x} ${op} ${y})`),
    tie("bool").map((x) => `!(${x})`),
    fc.tuple(tie("number"), tie("list")).map(([x, list]) => `(${x} in ${list})`),
    fc
      .tuple(tie("list"), fc.constantFrom("exists", "all", "exists_one"), tie("number"))
      .map(([list, macro, y]) => `${list}.${macro}(x, x < ${y})`),
  ),
  list: fc.oneof(
    { depthSize: "small" },
    fc.constant("l"),
    fc.array(tie("number"), { maxLength: 3, minLength: 1 }).map((items) => `[${items.join(", ")}]`),
    fc.tuple(tie("list"), tie("number")).map(([list, y]) => `${list}.filter(x, x > ${y})`),
    fc.tuple(tie("list"), tie("number")).map(([list, y]) => `${list}.map(x, x + ${y})`),
  ),
}));

const library = new Environment({})
  .registerVariable("a", "int")
  .registerVariable("b", "int")
  .registerVariable("p", "bool")
  .registerVariable("q", "bool")
  .registerVariable("s", "string")
  .registerVariable("l", "list<int>");

const values = fc.record({
  a: fc.integer({ min: -9, max: 9 }),
  b: fc.integer({ min: -9, max: 9 }),
  p: fc.boolean(),
  q: fc.boolean(),
  s: fc.constantFrom("x", "xy", ""),
  l: fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 4 }),
});

const toLibrary = (value: unknown): unknown =>
  typeof value === "number" ? BigInt(value) : Array.isArray(value) ? value.map(toLibrary) : value;
const fromLibrary = (value: unknown): unknown =>
  typeof value === "bigint" ? Number(value) : Array.isArray(value) ? value.map(fromLibrary) : value;

it("on complete data, evaluates as the CEL library does", () => {
  fc.assert(
    fc.property(fc.oneof(number, bool), values, (text, variables) => {
      const context = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, toLibrary(value)]));
      const theirs = fromLibrary(library.evaluate(text, context));
      expect(plain(evaluate(text, variables as unknown as Record<string, Value>, 1_000_000))).toEqual(theirs);
    }),
    { numRuns: 500 },
  );
});
