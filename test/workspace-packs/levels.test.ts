import { describe, expect, it, vi } from "vitest";
import { run } from "../bad-input/run.js";
import { checked } from "../comparison/compared.js";
import type { Files } from "../comparison/repository.js";
import { checkedFiles, config, head, levelsOf, problemsOf, rule, workspaceOf } from "./written.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

/** A pack that extends `base` and gives its rule a level. */
const pack = (id: string, level: string, ...more: readonly string[]): Files => ({
  [`${id}/pack.yaml`]: head(id, `extends: [${["../base", ...more].join(", ")}]`, `levels: { base-rule: "${level}" }`),
});
const BASE: Files = {
  "base/pack.yaml": head("base"),
  "base/base-rule.yaml": rule("base-rule", { aliases: "[old-rule]" }),
};
const CONFLICT =
  "b/pack.yaml:5:11 policy/conflict the packs 'a' and 'b' decide 'base-rule' differently | decide it in hegui.config.yaml, or let one of them extend the other";

describe("levels that packs decide", () => {
  it.each([
    ["one pack", "[a]", {}, ["base-rule note"]],
    ["two that agree", "[a, c]", {}, ["base-rule note"]],
    ["a pack that extends both", "[third]", pack("third", "warning", "../a", "../b"), ["base-rule warning"]],
    ["a pack that extends both and turns it off", "[a, b, third]", pack("third", "off", "../a", "../b"), []],
    ["one of them that extends the other", "[b, over]", pack("over", "error", "../b"), ["base-rule error"]],
    ["the configuration", "[a, b]\nlevels: { base-rule: warning }", {}, ["base-rule warning"]],
    ["the configuration by an earlier id", '[b, a]\nlevels: { old-rule: "off" }', {}, []],
  ])("are settled by %s", async (_, packs, more, levels) => {
    const files = { ...BASE, ...pack("a", "note"), ...pack("b", "error"), ...pack("c", "note"), ...more };
    const ran = await checkedFiles({ ...files, ...config(`packs: ${packs}`) });
    expect(problemsOf(ran)).toEqual([]);
    expect(levelsOf(ran)).toEqual(levels);
  });

  it("are a conflict where two unrelated packs differ, in whatever order they are named", async () => {
    const files = { ...BASE, ...pack("a", "note"), ...pack("b", "error") };
    for (const packs of ["packs: [a, b]", "packs: [b, a]"]) {
      const ran = await checkedFiles({ ...files, ...config(packs) });
      expect(problemsOf(ran)).toEqual([CONFLICT]);
      expect(ran.code).toBe(2);
    }
  });

  it("may name a rule by its earlier id, but not twice differently", async () => {
    const levels = (text: string) => ({
      ...BASE,
      ...config("packs: [a]"),
      "a/pack.yaml": head("a", "extends: [../base]", `levels: { ${text} }`),
    });
    expect(levelsOf(await checkedFiles(levels("old-rule: note")))).toEqual(["base-rule note"]);
    expect(problemsOf(await checkedFiles(levels("old-rule: note, base-rule: note")))).toEqual([]);
    expect(problemsOf(await checkedFiles(levels("old-rule: note, base-rule: error")))).toEqual([
      "a/pack.yaml:5:27 policy/conflict 'base-rule' is decided twice | an earlier id and the present one mean the same rule",
    ]);
  });

  it("are those of a rule by its own name only", async () => {
    const files = { ...BASE, "base/constructor.yaml": rule("constructor"), ...config("packs: [base]") };
    expect(levelsOf(await checkedFiles(files))).toEqual(["base-rule error", "constructor error"]);
  });

  it("are about rules that the pack has or extends", async () => {
    const names = ["bas-rule", "demo-officer", "other-rule", "a-rule", "constructor", "zzzzzzzzzzzzz"];
    const ran = await checkedFiles({
      ...BASE,
      ...config("packs: [a, other]"),
      "a/pack.yaml": head("a", "extends: [../base]", "levels:", ...names.map((name) => `  ${name}: note`)),
      "a/a-rule.yaml": rule("a-rule"),
      "other/pack.yaml": head("other"),
      "other/other-rule.yaml": rule("other-rule"),
    });
    expect(problemsOf(ran)).toEqual([
      "a/pack.yaml:6:3 policy/unknown-rule no pack has the rule 'bas-rule' | did you mean 'base-rule'?",
      "a/pack.yaml:7:3 policy/not-extended the pack 'a' does not extend 'demo' | add 'demo' to `extends`",
      "a/pack.yaml:8:3 policy/not-extended the pack 'a' does not extend 'other' | add 'other' to `extends`",
      "a/pack.yaml:10:3 policy/unknown-rule no pack has the rule 'constructor' | `hegui list` shows all",
      "a/pack.yaml:11:3 policy/unknown-rule no pack has the rule 'zzzzzzzzzzzzz' | `hegui list` shows all",
    ]);
  });
});

describe("hegui list", () => {
  const LISTED: Files = {
    ...config("packs: [a]", "levels:", '  older: "off"', "  a-warned: warning"),
    "a/pack.yaml": head("a", "extends: [../base]", "levels:", "  base-rule: note", "  a-draft: error"),
    "a/a-warned.yaml": rule("a-warned", { aliases: "[a-old]" }),
    "a/a-off.yaml": rule("a-off", { aliases: "[older]" }),
    "a/a-retired.yaml": rule("a-retired", { status: "retired" }),
    "a/a-draft.yaml": rule("a-draft", { status: "draft" }),
    "a/a-full.yaml": rule("a-full", { profile: "full" }),
    "a/a-ended.yaml": rule("a-ended", { until: "2026-11-21" }),
    "a/a-later.yaml": rule("a-later", { since: "2027-06-01" }),
    "a/a-soon.yaml": rule("a-soon", { since: "2027-05-01" }),
    ...BASE,
  };

  it("shows what is judged, and which file decided it", async () => {
    const { code, out, err } = await run(workspaceOf(LISTED), ["list"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(`base 1.0.0  base
  base-rule  note     a/pack.yaml:6 (own: error) · formerly old-rule

a 1.0.0  a
  a-soon     error
  a-warned   warning  hegui.config.yaml:5 (own: error) · formerly a-old

3 rules of 2 packs.
`);
  });

  it("says of every other rule why it is silent, in both languages and as data", async () => {
    const at = workspaceOf(LISTED);
    expect((await run(at, ["list", "a-", "--all"])).out).toBe(`a 1.0.0  a
  a-draft    error    a/pack.yaml:7 (own: error) · draft, needs --drafts
  a-ended    error    ended
  a-full     error    of a larger profile
  a-later    error    starts beyond the horizon
  a-off      off      hegui.config.yaml:4 (own: error) · formerly older
  a-retired  error    retired
  a-soon     error
  a-warned   warning  hegui.config.yaml:5 (own: error) · formerly a-old

8 rules of 1 pack.
`);
    expect((await run(at, ["list", "old", "--all", "--lang", "zh"])).out).toBe(`base 1.0.0  base
  base-rule  note     a/pack.yaml:6 (自身级别：error) · 原标识 old-rule

a 1.0.0  a
  a-off      off      hegui.config.yaml:4 (自身级别：error) · 原标识 older
  a-warned   warning  hegui.config.yaml:5 (自身级别：error) · 原标识 a-old

2 个规则包，3 条规则。
`);
    const { rules } = JSON.parse((await run(at, ["list", "--all", "--format", "json"])).out);
    const silent = rules.map((one: { id: string; silent?: string }) => `${one.id} ${one.silent ?? "judged"}`);
    expect(silent.sort()).toEqual([
      "a-draft draft",
      "a-ended ended",
      "a-full profile",
      "a-later later",
      "a-off off",
      "a-retired retired",
      "a-soon judged",
      "a-warned judged",
      "base-rule judged",
    ]);
    const judged = (await checked(at, [])).report.rules.map((one) => one.id);
    expect(judged).toEqual(["a-soon", "a-warned", "base-rule"]);
    expect((await run(at, ["list", "--decided", "--drafts", "--profile", "full"])).out).toContain("a-draft    error");
  });

  it("lists what is broken with what can still be read, and exits as a check does", async () => {
    const at = workspaceOf(LISTED, { "a/broken.yaml": "id: [\n" });
    const { code, out, err } = await run(at, ["list"]);
    expect(code).toBe(2);
    expect(err).toContain("a/broken.yaml");
    expect(out).toContain("a-warned");
    expect((await run(at, ["list", "nothing-like-it"])).err).toContain("no rule or parameter has 'nothing-like-it'");
    expect((await run(at, ["list", "two", "words"])).code).toBe(2);
  });
});
