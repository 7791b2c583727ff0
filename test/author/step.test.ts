import { describe, expect, it } from "vitest";
import { type Step, traceCondition } from "../../src/author/step.js";
import type { Scope } from "../../src/cel/evaluate.js";
import { unknown, type Value } from "../../src/cel/value.js";
import { parse, structOf } from "../cel/scope.js";

const calendar: Scope["calendar"] = { addWorkingDays: () => undefined };
const open = unknown({ entity: "flow/x", path: ["consent", "separate"] });

function trace(text: string, variables: Readonly<Record<string, Value>>): Step {
  const scope = { variables: structOf("variables", variables), calendar, budget: { steps: 10_000 } };
  return traceCondition(parse(text, undefined).expression!, scope, true);
}

/** The operands that decide, innermost first parts left out. */
function deciding({ text, parts, deciding: decides }: Step): readonly string[] {
  if (parts.length > 0) return parts.flatMap(deciding);
  return decides ? [text] : [];
}

describe("operands that decide", () => {
  it.each<[string, Readonly<Record<string, Value>>, string[]]>([
    ["p && q", { p: true, q: false }, ["q"]],
    ["p && q", { p: false, q: false }, ["p", "q"]],
    ["p && q", { p: true, q: true }, ["p", "q"]],
    ["p || q", { p: false, q: true }, ["q"]],
    ["p || q", { p: false, q: false }, ["p", "q"]],
    ["p && q", { p: true, q: open }, ["q"]],
    ["p && q", { p: false, q: open }, ["p"]],
    ["p && (q || a > 1)", { p: true, q: false, a: 1 }, ["q", "a > 1"]],
    ["p && (q || a > 1)", { p: true, q: false, a: 2 }, ["p", "a > 1"]],
    ["!(p || q)", { p: true, q: false }, ["p"]],
    ["p ? q : a > 1", { p: false, q: true, a: 1 }, ["p", "a > 1"]],
    ["p ? q : a > 1", { p: open, q: true, a: 1 }, ["p"]],
    ["p", { p: true }, ["p"]],
  ])("of %s with %j are %j", (text, variables, operands) => {
    expect(deciding(trace(text, variables))).toEqual(operands);
  });

  it("an operand that does not decide is not taken apart", () => {
    const [first] = trace("(p || q) && a > 1", { p: true, q: false, a: 1 }).parts;
    expect(first).toMatchObject({ text: "p || q", value: true, deciding: false, parts: [] });
  });
});

describe("what was read", () => {
  const reads = (text: string, variables: Readonly<Record<string, Value>>) =>
    trace(text, variables).reads.map((one) => `${one.text} = ${one.value}`);
  const it_ = structOf("flow/x", {
    access: "transfer",
    people: 120,
    fields: ["a", "b"],
    id: "x",
    started_on: "2026-01-31",
  });

  it.each<[string, string[]]>([
    ["it.people > 100", ["it.people = 120"]],
    ["it.access == 'transfer'", ['it.access = "transfer"']],
    ["it.fields.size() > 2", ["it.fields.size() = 2", 'it.fields = ["a", "b"]']],
    ["it.people + a > 100", ["it.people = 120", "a = 3"]],
    ["it.consent.separate == p", ["p = true"]],
    ["it.fields.exists(f, f == 'b')", ['it.fields = ["a", "b"]', 'f = "a" = false', 'f = "b" = true']],
    ["!it.fields.all(f, f == 'b')", ['it.fields = ["a", "b"]', 'f = "a" = false', 'f = "b" = true']],
    [
      "it.started_on.plus('P3Y') < it.started_on",
      ['it.started_on.plus("P3Y") = "2029-01-31"', 'it.started_on = "2026-01-31"'],
    ],
    ["has(it.people)", ["it.people = 120"]],
    ["p", []],
  ])("by %s", (text, values) => {
    expect(reads(text, { it: it_, a: 3, p: true })).toEqual(values);
  });

  it("is cut where it is long, and at six items of a list", () => {
    const fields = Array.from({ length: 40 }, (_, index) => `field-${index}`);
    const found = reads("it.fields.exists(f, f == 'b')", { it: structOf("flow/x", { fields }) });
    expect(found).toHaveLength(7);
    expect(found[0]).toMatch(/^it\.fields = \["field-0".{80,100}…$/);
  });

  it("names what is not declared, and why something cannot be computed", () => {
    const reason = { en: "no calendar", zh: "无日历" };
    const missing = (value: Value) => trace("p", { p: value }).missing.map((one) => one.en);
    expect(missing(open)).toEqual(["consent.separate of flow/x is not declared"]);
    expect(missing(unknown({ entity: "", path: [], reason }))).toEqual(["no calendar"]);
    expect(missing(unknown({ entity: "flow/x", path: [] }))).toEqual(["flow/x is not decided"]);
  });
});
