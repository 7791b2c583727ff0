import { describe, expect, it, vi } from "vitest";
import { run } from "../bad-input/run.js";
import type { Files } from "../comparison/repository.js";
import { checkedFiles, config, head, problemsOf, rule, workspaceOf } from "./written.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

const about = "about: { en: a, zh: a }";
const NEAR = `{ type: string, default: near, values: [near, far], ${about} }`;
const DAYS = `{ type: int, default: 10, min: 1, max: 100, stricter: lower, ${about} }`;

/** A pack with parameters, and one rule that always fails and prints an expression. */
const pack = (params: readonly string[], shown: string, more: Readonly<Record<string, string>> = {}): Files => ({
  "base/pack.yaml": head("base", "params:", ...params.map((one) => `  ${one}`)),
  "base/base-rule.yaml": rule("base-rule", {
    assert: '"false"',
    message: `{ en: "'{it.id}' {${shown}}", zh: "“{it.id}” {${shown}}" }`,
    ...more,
  }),
});
const setting = (id: string, text: string, ...more: readonly string[]): Files => ({
  [`${id}/pack.yaml`]: head(id, `extends: [${["../base", ...more].join(", ")}]`, `set: { base: { ${text} } }`),
});

async function messageOf(files: Files): Promise<string | readonly string[]> {
  const ran = await checkedFiles(files);
  return problemsOf(ran).length > 0 ? problemsOf(ran) : ran.report.findings.map((one) => one.message.en).join("\n");
}

describe("parameters of packs", () => {
  it.each([
    ["bool", "true", "params.x ? 1 : 2", "1"],
    ["int", "12", "params.x + 1", "13"],
    ["double", "1", "params.x / 2.0", "0.5"],
    ["string", "far", "params.x", "far"],
    ["date", "2026-11-20", 'params.x < as_of ? "past" : "coming"', "past"],
    ["list<string>", "[a, b]", '"b" in params.x ? params.x : ["none"]', "a, b"],
    ["list<int>", "[]", "size(params.x)", "0"],
    ["list<int>", "[3, 4]", "params.x[1]", "4"],
    ["int", "7", "has(params.x) ? params.x : 0", "7"],
    ["int", "7", "[1, 9].filter(params, params > 5)[0] + params.x", "16"],
  ])("are read as %s %s in %s", async (type, value, shown, expected) => {
    const files = pack([`x: { type: "${type}", default: ${value}, ${about} }`], shown.replaceAll('"', '\\"'));
    expect(await messageOf({ ...config("packs: [base]"), ...files })).toBe(`'ads' ${expected}`);
  });

  it("reach conditions, sentences, tables, facts and translations", async () => {
    const files: Files = {
      ...config("packs: [base]", "params: { base: { days: 20 } }"),
      ...pack([`days: ${DAYS}`], "it.decided.long} {it.half} {params.days", {
        when: "params.days > 19",
        assert: "it.half > params.days",
        fix: '{ en: "in {params.days} days", zh: "{params.days} 日内" }',
      }),
      "base/decisions/long.yaml": `id: long
title: { en: Long, zh: 长 }
on: activity
since: 2021-11-01
variables: { days: { type: int, value: params.days } }
rows:
  - { when: days > params.days, then: "longer", law: [{ instrument: pipl, article: "6" }], because: { en: "{params.days}", zh: x } }
  - { when: days == 20, then: "twenty", law: [{ instrument: pipl, article: "6" }], because: { en: "{params.days}", zh: x } }
  - { when: "true", then: "none", law: [{ instrument: pipl, article: "6" }], because: { en: "{params.days}", zh: x } }
`,
      "base/facts/half.yaml":
        "facts: [{ id: half, on: activity, type: int, about: { en: a, zh: a }, value: params.days / 2 }]\n",
      "base/translations/en.yaml": 'rules: { base-rule: { message: "{it.decided.long} {it.half} {params.days}" } }\n',
    };
    expect(await messageOf(files)).toBe("twenty 10 20");
    const ran = await checkedFiles(files);
    expect(ran.report.findings[0]!.fix.zh).toBe("20 日内");
    const off = { ...files, ...config("packs: [base]", "params: { base: { days: 19 } }") };
    expect((await checkedFiles(off)).report.findings).toEqual([]);
  });

  it.each([
    ["params", "read one parameter: params.name"],
    ["params == params", "read one parameter: params.name"],
    ['params[\\"days\\"]', ""],
    ["params.dayz", "dayz"],
    ["params.constructor", "constructor"],
  ])("are read one by one: not {%s}", async (shown, message) => {
    const told = await messageOf({ ...config("packs: [base]"), ...pack([`days: ${DAYS}`], shown) });
    expect(told).toHaveLength(2);
    expect(told[0]).toContain("policy/expression");
    expect(told[0]).toContain(message);
  });

  it("are set by packs that extend, and last by the configuration", async () => {
    const base = pack([`days: ${DAYS}`, `near: ${NEAR}`], "params.days");
    const all = { ...base, ...setting("a", "days: 20"), ...setting("b", "days: 30") };
    const shown = (packs: string, more: Files = {}) => messageOf({ ...all, ...more, ...config(`packs: ${packs}`) });
    expect(await shown("[base]")).toBe("'ads' 10");
    expect(await shown("[a]")).toBe("'ads' 20");
    const conflict = [
      "b/pack.yaml:5:16 policy/conflict the packs 'a' and 'b' decide 'base.days' differently | decide it in hegui.config.yaml, or let one of them extend the other",
    ];
    expect(await shown("[a, b]")).toEqual(conflict);
    expect(await shown("[b, a]")).toEqual(conflict);
    expect(await shown("[third]", setting("third", "days: 40", "../a", "../b"))).toBe("'ads' 40");
    expect(await shown("[a, b]\nparams: { base: { days: 50 } }")).toBe("'ads' 50");
  });

  it("have values that fit, and names that are there", async () => {
    const base = pack(
      [
        `days: ${DAYS}`,
        `near: ${NEAR}`,
        `regions: { type: list<string>, of: region, default: [CN], ${about} }`,
        `kinds: { type: list<string>, of: category, default: [basic.name], ${about} }`,
        `day: { type: date, default: 2026-01-01, ${about} }`,
        `share: { type: double, default: 1, ${about} }`,
        `on: { type: bool, default: true, ${about} }`,
        `sizes: { type: list<int>, default: [1], ${about} }`,
      ],
      "params.days",
    );
    const values: readonly string[] = [
      "days: 0",
      "days: 101",
      "days: 1.5",
      'days: "10"',
      "near: fra",
      "regions: CN",
      "regions: [CN, aliyun:cn-hangzhou, XX]",
      "kinds: [basic.nam]",
      "day: 2026-02-30",
      "share: .inf",
      "on: 1",
      "sizes: [1, x]",
      "dayz: 1",
      "constructor: 1",
      "days: null",
      "days: { a: 1 }",
    ];
    const told = [];
    for (const value of values) {
      const [first] = await messageOf({ ...base, ...config("packs: [base]", "params:", "  base:", `    ${value}`) });
      told.push(String(first).replace(/^hegui.config.yaml:5:\d+ policy\/param /, ""));
    }
    expect(told).toEqual([
      "'days' must be at least 1",
      "'days' must be at most 100",
      "'days' must be a whole number",
      "'days' must be a whole number",
      "'near' cannot be 'fra'; did you mean 'far'?",
      "'regions' must be a list",
      expect.stringMatching(/^'regions' cannot be 'XX'/),
      "'kinds' cannot be 'basic.nam'; did you mean 'basic.name'?",
      "'day' must be a calendar date such as 2026-11-21",
      "'share' must be a number",
      "'on' must be true or false",
      "'sizes' must be a whole number",
      "the pack 'base' has no parameter 'dayz'; did you mean 'days'?",
      "the pack 'base' has no parameter 'constructor'",
      "'days' must be a whole number",
      "'days' must be a whole number",
    ]);
    const others = await messageOf({
      ...base,
      ...setting("a", "dais: 3, days: x"),
      ...config("packs: [a]", "params: { bass: { days: 1 }, demo: { days: 1 } }"),
    });
    expect(others).toEqual([
      "a/pack.yaml:5:22 policy/param the pack 'base' has no parameter 'dais'; did you mean 'days'?",
      "a/pack.yaml:5:31 policy/param 'days' must be a whole number",
      "hegui.config.yaml:3:25 policy/param no pack 'bass' is checked",
      "hegui.config.yaml:3:44 policy/param the pack 'demo' has no parameter 'days'",
    ]);
    const apart = { "a/pack.yaml": head("a", "set: { base: { days: 3 } }") };
    expect(await messageOf({ ...base, ...apart, ...config("packs: [a, base]") })).toEqual([
      "a/pack.yaml:4:8 policy/not-extended the pack 'a' does not extend 'base' | add 'base' to `extends`",
    ]);
  });

  it("have defaults and bounds that make sense, and nothing is thrown where they do not", async () => {
    const wrong: readonly (readonly [string, string])[] = [
      ["type: int, default: x", "the default of 'x' must be a whole number"],
      ["type: int, default: null", "the default of 'x' must be a whole number"],
      ["type: string, default: { a: 1 }", "the default of 'x' must be text"],
      ["type: list<int>, default: 1", "the default of 'x' must be a list"],
      ["type: int, default: 5, min: 6", "the default of 'x' must be at least 6"],
      ["type: int, default: 6, min: 6, max: 4", "'x': `max` is less than `min`"],
      ["type: string, default: a, min: 1", "'x': `min` does not go with string"],
      ["type: int, default: 1, values: [a]", "'x': `values` does not go with int"],
      ["type: bool, default: true, of: region", "'x': `of` does not go with bool"],
      ["type: string, default: CN, of: region, values: [CN]", "'x': `values` and `of` exclude each other"],
      ["type: string, default: a, stricter: lower", "'x': `stricter` does not go with string"],
    ];
    for (const [text, expected] of wrong) {
      const told = await messageOf({ ...config("packs: [base]"), ...pack([`x: { ${text}, ${about} }`], "1") });
      expect(told, text).toContainEqual(expect.stringContaining(`policy/param ${expected}`));
    }
  });

  it("are listed with the file that set them", async () => {
    const at = workspaceOf(
      config("packs: [a]", "params: { base: { near: far } }"),
      pack([`days: ${DAYS}`, `near: ${NEAR}`, `rest: ${DAYS}`], "1"),
      setting("a", "days: 20"),
    );
    const { out } = await run(at, ["list", "base."]);
    expect(out).toBe(`Parameters
  base.days = 20  a/pack.yaml:5 (default: 10)
  base.near = "far"  hegui.config.yaml:3 (default: "near")
  base.rest = 10

0 rules of 0 packs.
`);
    const { params } = JSON.parse((await run(at, ["list", "--decided", "--format", "json"])).out);
    expect(params.map((one: { name: string; value: unknown }) => [one.name, one.value])).toEqual([
      ["days", 20],
      ["near", "far"],
    ]);
  });
});
