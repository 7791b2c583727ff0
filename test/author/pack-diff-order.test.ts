import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareConditions } from "../../src/author/pack-diff/order.js";
import { violation } from "../../src/author/pack-diff/terms.js";
import { compile } from "../../src/cel/evaluate.js";
import type { Expression } from "../../src/cel/expression.js";
import { type Value as Declared, isUnknown, type Struct, unknown } from "../../src/cel/value.js";
import { cel, sided } from "./conditions.js";

type Named = "tightened" | "loosened" | "equal" | "both" | "unclear";

function compared(
  before: readonly [when: string, assert: string],
  after: readonly [string, string],
  changed: Parameters<typeof sided>[2] = {},
): Named {
  const [a, b] = [violation(cel(before[0]), cel(before[1])), violation(cel(after[0]), cel(after[1]))];
  const { rises, falls, both } = compareConditions(...sided(a, b, changed));
  if (rises && falls) return "equal";
  if (rises) return "tightened";
  if (falls) return "loosened";
  return both ? "both" : "unclear";
}

describe("what a rule demands", () => {
  it.each<[string, string, Named]>([
    ["it.a", "it.a && it.b", "tightened"],
    ["it.a && it.b", "it.a", "loosened"],
    ["it.a", "it.a || it.b", "loosened"],
    ["it.a || it.b", "it.b", "tightened"],
    ["it.a && it.b", "it.b && it.a", "equal"],
    ["!(it.a || it.b)", "!it.a && !it.b", "equal"],
    ["!it.a", "!(it.a && it.b)", "loosened"],
    ["it.n <= 365", "it.n <= 180", "tightened"],
    ["it.n <= 180", "it.n <= 365", "loosened"],
    ["it.n >= 10", "it.n > 9", "equal"],
    ["it.d >= 10.0", "it.d > 9.0", "loosened"],
    ["it.n > 10", "10 < it.n", "equal"],
    ["it.s in ['x', 'y']", "it.s in ['x']", "tightened"],
    ["it.s in ['x']", "it.s in ['x', 'z']", "loosened"],
    ["it.s in ['x', 'y']", "it.s in ['x', 'z']", "both"],
    ["it.s in ['x', 'y']", "it.s == 'x' || it.s == 'y'", "equal"],
    ["it.s in ['x', 'y']", "it.s != 'z'", "equal"],
    ["!(it.s in ['x'])", "!(it.s in ['x', 'y'])", "tightened"],
    ["it.a", "has(it.a) && it.a", "tightened"],
    ["it.a", "has(it.b) ? it.a : true", "loosened"],
    ["it.a ? it.b : true", "it.b", "both"],
    ["it.a == true", "it.a", "equal"],
    ["has(it.group)", "has(it.group) && it.group.on", "tightened"],
    ["it.a", "it.b", "both"],
    ["it.a", "it.derived", "unclear"],
    ["it.items.all(i, i.p)", "it.items.all(i, i.p && i.q)", "tightened"],
    ["it.items.exists(i, i.p)", "it.items.exists(i, i.p || i.q)", "loosened"],
    ["!it.items.exists(i, i.p)", "!it.items.exists(i, i.p && i.q)", "loosened"],
    ["it.items.all(i, i.k < 5)", "it.items.all(i, i.k < 3)", "tightened"],
    ["it.items.all(i, i.p)", "it.items.exists(i, i.p)", "unclear"],
    ["it.items.all(i, i.p)", "it.items.all(each, each.p)", "equal"],
    ["it.items.all(i, i.p)", "it.items.all(each, each.p || each.q)", "loosened"],
    ["it.items.size() > 2", "it.items.size() > 3", "tightened"],
    ["as_of <= it.day.plus('P30D')", "as_of <= it.day.plus('P15D')", "tightened"],
    ["it.day.plus('P1M') >= as_of", "it.day.plus('P2M') >= as_of", "loosened"],
    ["as_of < it.day.plus_working_days(10)", "as_of < it.day.plus_working_days(15)", "loosened"],
    ["it.day.minus('P3D') > it.end", "it.day.minus('P5D') > it.end", "tightened"],
    ["as_of <= it.day.plus('P30D')", "as_of <= it.day.plus('P1M')", "unclear"],
    ["as_of < date('2026-01-01')", "as_of < date('2027-01-01')", "loosened"],
    ["it.n + 5 < it.group.size", "it.n + 7 < it.group.size", "tightened"],
  ])("%s → %s: %s", (before, after, expected) => {
    expect(compared(["it.c", before], ["it.c", after])).toBe(expected);
    expect(compared(["true", before], ["true", after])).toBe(expected);
  });
});

describe("when a rule applies", () => {
  it.each<[string, string, Named]>([
    ["it.a", "it.a && it.b", "loosened"],
    ["it.a && it.b", "it.a", "tightened"],
    ["it.a", "it.a || it.b", "tightened"],
    ["it.n >= 100", "it.n >= 50", "tightened"],
    ["it.a", "has(it.b) && it.a", "loosened"],
    ["it.a ? it.b : it.c", "(it.a || it.b) && it.c", "both"],
  ])("%s → %s: %s", (before, after, expected) => {
    expect(compared([before, "it.group.on"], [after, "it.group.on"])).toBe(expected);
  });
  it("weighs what applies against what is demanded", () => {
    expect(compared(["it.a", "it.b"], ["it.a && it.n > 5", "it.b && it.c"])).toBe("both");
    expect(compared(["it.a && it.b", "it.c"], ["it.a", "it.c || !it.b"])).toBe("equal");
  });
});

describe("a changed fact", () => {
  it.each(["≤", "≥", "=", undefined] as const)(
    "%s carries over to the rules that read it, by its polarity",
    (relation) => {
      const changed = { "thing.derived": relation };
      const names = {
        "≤": ["loosened", "tightened"],
        "≥": ["tightened", "loosened"],
        "=": ["equal", "equal"],
      } as const;
      const [plain, negated] = relation ? names[relation] : (["unclear", "unclear"] as const);
      expect(compared(["it.a", "it.derived"], ["it.a", "it.derived"], changed)).toBe(plain);
      expect(compared(["it.a", "!it.derived"], ["it.a", "!it.derived"], changed)).toBe(negated);
      expect(compared(["it.derived", "it.a"], ["it.derived", "it.a"], changed)).toBe(negated);
    },
  );
  it("says nothing about rules that do not read it", () => {
    expect(compared(["it.a", "it.b"], ["it.a", "it.b && it.c"], { "thing.derived": undefined })).toBe("tightened");
  });
});

it("gives up on conditions with too many cases instead of guessing", () => {
  const many = (sign: string) =>
    Array.from({ length: 14 }, (_, index) => `it.n ${sign} ${index} && it.group.size == ${index}`).join(" || ");
  const wide = `(${many(">")}) && it.a && it.b && it.c && it.day == it.end && it.d > 1.0 && it.d < 3.0 && it.s == 'x'`;
  expect(compared(["true", wide], ["true", `!(${wide})`])).toBe("unclear");
});

const FACTS = ["a", "b", "c"] as const;
const path = (name: string): Expression => [".", ["id", "it"], name];

const atom: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom(...FACTS).map(path),
  fc.constantFrom(...FACTS, "n", "group").map((name): Expression => ["has", path(name)]),
  fc
    .tuple(fc.constantFrom("<", "<=", ">", ">=", "==", "!="), fc.integer({ min: 0, max: 4 }))
    .map(([operator, limit]): Expression => [operator as "<", path("n"), ["lit", limit]]),
  fc
    .subarray(["x", "y", "z"])
    .map((words): Expression => ["in", path("s"), ["list", ...words.map((word): Expression => ["lit", word])]]),
  fc.constant<Expression>([".", path("group"), "on"]),
  fc
    .tuple(fc.constantFrom("exists", "all"), fc.boolean(), fc.integer({ min: 0, max: 2 }))
    .map(([macro, both, least]): Expression => {
      const p: Expression = [".", ["id", "i"], "p"];
      const k: Expression = [">", [".", ["id", "i"], "k"], ["lit", least]];
      return ["macro", macro as "all", path("items"), "i", both ? ["&&", p, k] : k];
    }),
);

const condition: fc.Arbitrary<Expression> = fc.letrec<{ one: Expression }>((tie) => ({
  one: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    atom,
    fc.tuple(tie("one"), tie("one")).map(([a, b]): Expression => ["&&", a, b]),
    fc.tuple(tie("one"), tie("one")).map(([a, b]): Expression => ["||", a, b]),
    tie("one").map((a): Expression => ["!", a]),
    fc.tuple(tie("one"), tie("one"), tie("one")).map(([a, b, c]): Expression => ["?:", a, b, c]),
  ),
})).one;

/** A condition and an edit of it: one part joined, replaced or negated. */
const edited = fc
  .tuple(condition, condition, fc.constantFrom("&&", "||", "replace", "first", "same"))
  .map(([one, other, how]): readonly [Expression, Expression] => {
    if (how === "same") return [one, one];
    if (how === "replace")
      return [
        ["&&", one, other],
        ["&&", one, ["!", other]],
      ];
    if (how === "first") return [["||", one, other], other];
    return [one, [how as "&&", one, other]];
  });

const open = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });
const manifest = fc.record({
  a: open(fc.boolean()),
  b: open(fc.boolean()),
  c: open(fc.boolean()),
  n: open(fc.integer({ min: -1, max: 5 })),
  s: open(fc.constantFrom("x", "y", "z")),
  group: open(fc.record({ on: open(fc.boolean()) })),
  items: open(
    fc.array(fc.record({ p: open(fc.boolean()), k: open(fc.integer({ min: 0, max: 3 })) }), { maxLength: 3 }),
  ),
});

function declared(given: unknown): Declared {
  if (given === undefined) return unknown({ entity: "thing/it", path: [] });
  if (Array.isArray(given)) return given.map(declared);
  if (typeof given !== "object" || given === null) return given as Declared;
  const get = (key: string) => declared((given as Record<string, unknown>)[key]);
  return { is: "struct", label: "", keys: () => [], get };
}

function rank(expression: Expression, it: Declared): number {
  const variables: Struct = { is: "struct", label: "", keys: () => [], get: () => it };
  const budget = { steps: 100_000 };
  const value = compile(expression)({ variables, calendar: { addWorkingDays: () => undefined }, budget });
  return isUnknown(value) ? 1 : value ? 2 : 0;
}

it("says what holds where everything is declared", () => {
  const order = (before: string, after: string) => compareConditions(...sided(cel(before), cel(after))).declared;
  expect(order("it.a ? it.b : false", "it.b")).toEqual({ rises: true, falls: false });
  expect(order("it.a ? it.b : it.c", "it.a && it.b || !it.a && it.c")).toEqual({ rises: true, falls: true });
  expect(order("it.a", "it.b")).toEqual({ rises: false, falls: false });
  expect(order("it.a ? !has(it.c) : false", "it.b ? !has(it.c) : false")).toEqual({ rises: false, falls: false });
});

describe("property", () => {
  it("no manifest goes against what is said of two conditions", () => {
    const seen = { rises: 0, falls: 0, neither: 0 };
    fc.assert(
      fc.property(edited, fc.array(manifest, { minLength: 20, maxLength: 40 }), ([before, after], manifests) => {
        const { rises, falls } = compareConditions(...sided(before, after));
        seen[rises ? "rises" : falls ? "falls" : "neither"]++;
        for (const one of manifests) {
          const it = declared(one);
          const change = rank(after, it) - rank(before, it);
          if (rises) expect(change).toBeGreaterThanOrEqual(0);
          if (falls) expect(change).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 600, seed: 20261121 },
    );
    expect(Math.min(seen.rises, seen.falls, seen.neither)).toBeGreaterThan(20);
  });
  it("swapping the versions swaps the answer", () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        const there = compareConditions(...sided(before, after));
        const back = compareConditions(...sided(after, before));
        expect([back.rises, back.falls, back.both]).toEqual([there.falls, there.rises, there.both]);
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});
