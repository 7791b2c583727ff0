import { isCelError, isCelList, run } from "@bufbuild/cel";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compile } from "../../src/cel/evaluate.js";
import { createParser } from "../../src/cel/parse.js";
import type { Type } from "../../src/cel/type.js";
import { isUnknown, type Value } from "../../src/cel/value.js";
import { EXPRESSIONS } from "./expressions.js";
import { plain, structOf } from "./scope.js";

const int: Type = { type: "int" };
const string: Type = { type: "string" };
const parse = createParser({
  structs: {},
  variables: {
    a: int,
    x: int,
    d: { type: "double" },
    p: { type: "bool" },
    q: { type: "bool" },
    s: string,
    t: string,
    l: { type: "list", of: int },
    w: { type: "list", of: string },
    m: { type: "map", of: int },
    f: { type: "map", of: { type: "bool" } },
  },
});

const small = fc.integer({ min: -9, max: 9 });
const text = fc.string({ unit: fc.constantFrom("a", "b", "é", "中", "😀", "ß"), maxLength: 3 });
const key = fc.constantFrom("a", "b", "c", "中");
const data = fc.record({
  a: small,
  x: small,
  d: fc.constantFrom(-2.5, 0, 0.5, 3),
  p: fc.boolean(),
  q: fc.boolean(),
  s: text,
  t: text,
  l: fc.array(small, { maxLength: 4 }),
  w: fc.array(text, { maxLength: 3 }),
  m: fc.dictionary(key, small, { noNullPrototype: true }),
  f: fc.dictionary(key, fc.boolean(), { noNullPrototype: true }),
});

const DOUBLES: ReadonlySet<string> = new Set(["d"]);

it("on facts that are there or missing, evaluates as another implementation of CEL does", () => {
  const seen = { values: 0, unknown: 0 };
  fc.assert(
    fc.property(EXPRESSIONS, data, (expression, facts) => {
      const ours = evaluate(expression, facts);
      seen[ours === "unknown" ? "unknown" : "values"]++;
      expect(ours).toEqual(theirs(expression, facts));
    }),
    { numRuns: 4_000, seed: 6 },
  );
  expect(Math.min(seen.values, seen.unknown)).toBeGreaterThan(600);
});

type Facts = Readonly<Record<string, unknown>>;

function evaluate(expression: string, facts: Facts): unknown {
  const parsed = parse(expression, undefined);
  if (!parsed.expression) throw new Error(parsed.error.message);
  const variables = Object.entries(facts).map(([name, value]) => [
    name,
    isRecord(value) ? structOf(name, value) : value,
  ]);
  const value = compile(parsed.expression)({
    variables: structOf("facts", Object.fromEntries(variables)),
    calendar: { addWorkingDays: () => undefined },
    budget: { steps: 1_000_000 },
  });
  return isUnknown(value) ? "unknown" : plain(value);
}

/** An error is their word for what is unknown here. */
function theirs(expression: string, facts: Facts): unknown {
  const variables = Object.entries(facts).map(([name, value]) => [name, DOUBLES.has(name) ? value : toTheirs(value)]);
  const value = run(expression, Object.fromEntries(variables));
  return isCelError(value) ? "unknown" : fromTheirs(value);
}

function toTheirs(value: unknown): unknown {
  if (typeof value === "number") return BigInt(value);
  if (Array.isArray(value)) return value.map(toTheirs);
  return isRecord(value) ? new Map(Object.entries(value).map(([name, one]) => [name, toTheirs(one)])) : value;
}

function fromTheirs(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (isCelList(value)) return [...value].map(fromTheirs);
  return typeof value === "number" ? value + 0 : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, Value>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
