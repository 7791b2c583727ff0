import { compile, type Scope } from "../../src/cel/evaluate.js";
import { createParser } from "../../src/cel/parse.js";
import type { Environment } from "../../src/cel/type.js";
import { isList, isStruct, type Struct, unknown, type Value } from "../../src/cel/value.js";

export const ENVIRONMENT: Environment = {
  structs: {
    flow: {
      id: { type: "string" },
      access: { type: "string", values: ["transfer", "remote-access"] },
      people: { type: "int" },
      growth: { type: "double" },
      started_on: { type: "date" },
      seen_at: { type: "instant" },
      told_at: { type: "instant" },
      kept: { type: "duration" },
      fields: { type: "list", of: { type: "string" } },
      counts: { type: "list", of: { type: "int" } },
      consent: { type: "struct", name: "flow.consent" },
    },
    "flow.consent": { separate: { type: "bool" }, guardian: { type: "bool" } },
  },
  variables: {
    it: { type: "struct", name: "flow" },
    a: { type: "int" },
    b: { type: "int" },
    p: { type: "bool" },
    q: { type: "bool" },
    s: { type: "string" },
    l: { type: "list", of: { type: "int" } },
  },
};

export const parse = createParser(ENVIRONMENT);

/** A struct over plain data; what is not there is unknown. */
export function structOf(label: string, data: Readonly<Record<string, Value>>): Struct {
  return {
    is: "struct",
    label,
    keys: () => Object.keys(data),
    get: (key) => (Object.hasOwn(data, key) ? data[key] : unknown({ entity: label, path: [key] })),
  };
}

/** Evaluates an expression over root variables. */
export function evaluate(text: string, variables: Readonly<Record<string, Value>>, steps = 10_000): Value {
  const parsed = parse(text, undefined);
  if (!parsed.expression) throw new Error(parsed.error.message);
  const calendar: Scope["calendar"] = { addWorkingDays: () => undefined };
  return compile(parsed.expression)({ variables: structOf("variables", variables), calendar, budget: { steps } });
}

/** A value to be compared: a map without its functions, and zero without a sign, which integers do not have. */
export function plain(value: Value | undefined): unknown {
  if (isList(value)) return value.map(plain);
  if (isStruct(value)) return Object.fromEntries(value.keys().map((key) => [key, plain(value.get(key))]));
  return typeof value === "number" ? value + 0 : value;
}
