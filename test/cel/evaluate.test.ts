import { describe, expect, it } from "vitest";
import { LimitReached } from "../../src/cel/evaluate.js";
import { unknown } from "../../src/cel/value.js";
import { evaluate, structOf } from "./scope.js";

const it_ = structOf("flow/f", {
  id: "f",
  people: 5,
  growth: 20.5,
  started_on: "2024-02-29",
  fields: ["name", "phone"],
  counts: [1, 2],
  seen_at: "2026-01-01T00:30:00+08:00",
  told_at: "2026-01-01T04:30:00+08:00",
  kept: "P1Y2M",
});

const lacks = (...path: string[]) => unknown({ entity: "flow/f", path });

describe("three values", () => {
  it.each([
    ["false && it.consent.separate", false],
    ["it.consent.separate && false", false],
    ["true || it.consent.separate", true],
    ["it.consent.separate || true", true],
    ["true && it.access == 'transfer'", lacks("access")],
    ["it.access == 'transfer' || false", lacks("access")],
    ["!(it.access == 'transfer')", lacks("access")],
    ["has(it.access)", false],
    ["has(it.people)", true],
    ["it.access == 'transfer' ? true : true", lacks("access")],
    ["it.people > 4 ? it.people : 0", 5],
    ["[1, 2].exists(x, x == 2 || it.access == 'transfer')", true],
    ["[1, 2].all(x, x == 1 && it.access == 'transfer')", false],
    ["[1].exists(x, it.access == 'transfer')", lacks("access")],
    ["'a' in ['a', it.access]", true],
    ["'b' in ['a', it.access]", lacks("access")],
  ])("%s", (text, expected) => {
    expect(evaluate(text, { it: it_ })).toEqual(expected);
  });

  it("names everything that is missing, each once", () => {
    const value = evaluate("it.access == 'transfer' && (it.consent.separate || it.access == 'transfer')", { it: it_ });
    expect(value).toEqual(unknown({ entity: "flow/f", path: ["access"] }, { entity: "flow/f", path: ["consent"] }));
  });

  it("names the part of an undeclared group", () => {
    const group = {
      is: "struct" as const,
      label: "flow/f",
      keys: () => [],
      get: () => unknown({ entity: "flow/f", path: ["consent"], group: true }),
    };
    expect(evaluate("it.consent.separate", { it: group })).toEqual(lacks("consent", "separate"));
  });
});

describe("functions", () => {
  it.each([
    ["it.started_on.plus('P1Y')", "2025-02-28"],
    ["it.started_on.minus('P1M')", "2024-01-29"],
    ["it.started_on.plus('P1M1D')", "2024-03-30"],
    ["it.started_on.plus('P2W')", "2024-03-14"],
    ["it.started_on < date('2024-03-01')", true],
    ["it.started_on.year()", 2024],
    ["it.told_at.hours_since(it.seen_at) <= 4.0", true],
    ["it.seen_at.plus_hours(24)", "2026-01-02T00:30:00+08:00"],
    ["it.seen_at.day()", "2026-01-01"],
    ["date('2024-03-01').days_since(it.started_on)", 1],
    ["it.started_on.days_since(date('2025-02-28'))", -365],
    ["it.kept.least_days()", 365 + 59],
    ["it.kept.most_days()", 366 + 62],
    ["'payments-web'.glob('payments-*') && 'a.b'.glob('a.b') && ''.glob('*')", true],
    ["'xxabyyab'.glob('*ab*ab') && 'abc'.glob('a*b*c') && 'a*'.glob('a*')", true],
    ["'payment'.glob('payments-*') || 'axb'.glob('a.b') || 'aba'.glob('ab*ba') || 'A'.glob('a')", false],
    ["'acb'.glob('a*b*c') || 'abab'.glob('*b*b*b') || 'ab'.glob('a*b*b') || 'ab'.glob('')", false],
    ["'contact.email'.under('contact') && 'contact'.under('contact')", true],
    ["'contacts.list'.under('contact') || 'contact'.under('contact.email')", false],
    ["it.fields.size() == 2 && size(it.id) == 1", true],
    ["it.fields.filter(f, f.startsWith('n'))", ["name"]],
    ["it.counts.map(c, c * 2 + 1)", [3, 5]],
    ["it.counts.exists_one(c, c > 1)", true],
    ["-it.people + 7 - 1", 1],
    ["it.growth > 20", true],
    ["it.counts[1]", 2],
    ["it.counts.map(c, c > 1, c * 10)", [20]],
    ["it.counts.map(c, it.people > c, it.id + 'x')", ["fx", "fx"]],
    ["-7 / 2", -3],
    ["-7 % 2", -1],
    ["it.growth / 2.0", 10.25],
    ["size('😀中')", 2],
    ["'\uFFFD' < '😀' && '中' >= '中' && 'a' < 'ab'", true],
  ])("%s", (text, expected) => {
    expect(evaluate(text, { it: it_ })).toEqual(expected);
  });

  it("a working-day limit beyond the calendar is unknown, with the reason", () => {
    expect(evaluate("it.started_on.plus_working_days(10) < date('2030-01-01')", { it: it_ })).toMatchObject({
      is: "unknown",
    });
  });

  it.each(["it.people / 0", "it.people % (it.people - 5)"])("%s is unknown, with the reason", (text) => {
    expect(evaluate(text, { it: it_ })).toMatchObject({ missing: [{ reason: { zh: "除数为零" } }] });
  });

  it("every reason is given", () => {
    expect(evaluate("it.counts[2] + 1 / 0 + it.counts[2]", { it: it_ })).toMatchObject({
      missing: [{ reason: { en: "a list has no element [2]" } }, { reason: { en: "a number is divided by zero" } }],
    });
  });

  it("stops when the budget is spent", () => {
    expect(() => evaluate("it.counts.all(a, it.counts.all(b, a + b > 0))", { it: it_ }, 10)).toThrow(LimitReached);
  });
});
