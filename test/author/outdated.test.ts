import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lawAge, newerVersions } from "../../src/author/outdated/versions.js";
import { EXAMPLE_DATE } from "../../src/example.js";
import { hegui, workspace } from "../cli-code.js";
import type { Files } from "../comparison/repository.js";
import { rule } from "./packs.js";

const HEAD = (more = "") => `id: acme\ntitle: { en: Acme, zh: 极致 }\nversion: 1.0.0\n${more}`;
const ASSERT = { assert: "it.protection.encrypted_at_rest" };
const CITING = (instrument: string, article: string) => ({
  law: `{ instrument: ${instrument}, article: "${article}" }`,
});

const PACK: Files = {
  "acme/pack.yaml": HEAD(),
  "acme/acme-now.yaml": rule("acme-now", { ...ASSERT, more: "aliases: [acme-then]" }),
  "acme/acme-idle.yaml": rule("acme-idle", { ...ASSERT, more: "status: retired" }),
  "acme/acme-over.yaml": rule("acme-over", { ...ASSERT, more: "until: 2025-01-01" }),
  "acme.hegui.yaml": "version: 1\norganizations: [{ id: acme }]\n",
};
const CONFIG = (more = "") => `version: 1\npacks: [acme]\n${more}`;

/** Codes with their places. */
function listed(files: Files, ...argv: readonly string[]): { readonly code: number | null; readonly found: string[] } {
  const { code, out, err } = hegui(workspace(files), [
    "outdated",
    "--as-of",
    EXAMPLE_DATE,
    "--format",
    "json",
    ...argv,
  ]);
  if (out === "") throw new Error(err);
  const { outdated } = JSON.parse(out) as {
    readonly outdated: readonly { code: string; at?: { file: string; start: { line: number } } }[];
  };
  return { code, found: outdated.map(({ code, at }) => (at ? `${code} ${at.file}:${at.start.line}` : code)) };
}

describe("names of rules", () => {
  it("by an earlier id, retired and ended, wherever they are written", () => {
    const waiver =
      "id: w, entity: organization/acme, reason: r, approved_by: b, approved_on: 2026-11-01, expires: 2027-01-01";
    const files: Files = {
      ...PACK,
      "hegui.config.yaml": CONFIG("levels:\n  acme-then: note\n  acme-idle: note\n  acme-over: note\n"),
      "waivers.hegui.yaml": `version: 1\nwaivers:\n  - { rule: acme-then, ${waiver} }\n`,
      "hegui.baseline.yaml": [
        "version: 1\napproved_by: b\napproved_on: 2026-11-01\nexpires: 2027-01-01\nreason: r\nfindings:",
        `  - { rule: acme-then, entity: organization/acme, fingerprint: "${"0".repeat(32)}" }\n`,
      ].join("\n"),
      "src/a.ts": "const a = 1;\n// hegui-ignore acme-then because\nconst b = 2;\n",
    };
    expect(listed(files)).toEqual({
      code: 1,
      found: [
        "rule-renamed hegui.config.yaml:4",
        "rule-retired hegui.config.yaml:5",
        "rule-ended hegui.config.yaml:6",
        "rule-renamed waivers.hegui.yaml:3",
        "rule-renamed hegui.baseline.yaml:7",
        "rule-renamed src/a.ts:2",
      ],
    });
  });
  it("in the levels of a pack", () => {
    const base = {
      "base/pack.yaml": HEAD().replace("acme", "base"),
      "base/base-now.yaml": rule("base-now", { ...ASSERT, more: "aliases: [base-then]" }),
    };
    const head = HEAD("extends: [../base]\nlevels: { base-then: note }\n");
    expect(listed({ ...PACK, ...base, "acme/pack.yaml": head, "hegui.config.yaml": CONFIG() })).toEqual({
      code: 1,
      found: ["rule-renamed acme/pack.yaml:5"],
    });
  });
  it("says what to write instead, in both languages", () => {
    const at = workspace({ ...PACK, "hegui.config.yaml": CONFIG("levels: { acme-then: note }\n") });
    const shown = (lang: string) => hegui(at, ["outdated", "--as-of", EXAMPLE_DATE, "--lang", lang]).out;
    expect(shown("en")).toBe(
      `hegui.config.yaml:3:11  the rule 'acme-then' is called 'acme-now' now\n    write 'acme-now'\n\nThe built-in law was read up to ${EXAMPLE_DATE}.\n1 outdated.\n`,
    );
    expect(shown("zh")).toContain("规则“acme-then”现名“acme-now”\n    请改为“acme-now”\n");
  });
});

describe("law of own rules", () => {
  const own = (text: Parameters<typeof rule>[1]): Files => ({
    "acme/pack.yaml": HEAD(),
    "acme/acme-now.yaml": rule("acme-now", text),
    "hegui.config.yaml": CONFIG(),
    "acme.hegui.yaml": PACK["acme.hegui.yaml"]!,
  });
  it("an instrument that is no longer in force", () => {
    expect(listed(own({ ...ASSERT, ...CITING("csl-2017", "21") }))).toEqual({
      code: 1,
      found: ["law-ended acme/acme-now.yaml:3"],
    });
    expect(listed(own({ ...ASSERT, ...CITING("csl-2017", "21") }), "--as-of", "2025-12-31").found).toEqual([]);
  });
  it("cited together with what came after it, or by a rule that ended, it is no matter", () => {
    const both = '{ instrument: csl-2017, article: "21" }, { instrument: csl-2025, article: "23" }';
    expect(listed(own({ ...ASSERT, law: both })).found).toEqual([]);
    expect(listed(own({ ...ASSERT, ...CITING("csl-2017", "21"), more: "until: 2026-01-01" })).found).toEqual([]);
  });
  it("a decision that ended", () => {
    const decision = [
      "id: acme-care\ntitle: { en: Care, zh: 管理 }\non: dataset\nsince: 2024-01-01\nuntil: 2026-01-01\nrows:",
      '  - { when: "true", then: high, law: [{ instrument: pipl, article: "6" }], because: { en: a, zh: 甲 } }\n',
    ].join("\n");
    const files = { ...own({ assert: "it.decided.acme_care == 'high'" }), "acme/decisions/acme-care.yaml": decision };
    expect(listed(files)).toEqual({ code: 1, found: ["decision-ended acme/acme-now.yaml:7"] });
    expect(listed(files, "--as-of", "2025-12-31").found).toEqual([]);
  });
});

describe("versions", () => {
  it("a range that excludes this hegui, and a lock that is behind", () => {
    const files = { ...PACK, "acme/pack.yaml": HEAD("requires: { hegui: ^99 }\n"), "hegui.config.yaml": CONFIG() };
    expect(listed(files)).toEqual({ code: 1, found: ["requires acme/pack.yaml:4"] });
    const at = workspace({ ...PACK, "hegui.config.yaml": CONFIG() });
    expect(hegui(at, ["lock"]).code).toBe(0);
    const lock = readFileSync(`${at}/hegui.lock`, "utf8").replace('"1.0.0"', '"0.9.0"');
    const { code, found } = listed({ ...PACK, "hegui.config.yaml": CONFIG(), "hegui.lock": lock });
    expect({ code, found }).toEqual({ code: 1, found: [expect.stringMatching(/^lock hegui\.lock:\d+$/)] });
  });
  it("nothing is outdated", () => {
    expect(listed({ ...PACK, "hegui.config.yaml": CONFIG() })).toEqual({ code: 0, found: [] });
  });
  it("the built-in law is old after 180 days", () => {
    expect(lawAge("2026-01-01", "2026-06-30")).toEqual({ days: 180, outdated: [] });
    expect(lawAge("2026-01-01", "2026-07-01").outdated.map((one) => one.code)).toEqual(["law-read"]);
  });
  it("reads what npm printed, and tells only of hegui and of packs", () => {
    const text = JSON.stringify({
      hegui: { current: "0.1.0", latest: "0.2.0" },
      "@acme/pack": [{ current: "1.0.0", latest: "2.0.0" }],
      "left-pad": { current: "1.0.0", latest: "2.0.0" },
      "@acme/same": { current: "1.0.0", latest: "1.0.0" },
      "@acme/odd": { current: "1.0.0", latest: "2; rm -rf ." },
    });
    const found = newerVersions(text, ["@acme/pack", "@acme/same", "@acme/odd"]);
    expect(found?.map((one) => one.hint.en)).toEqual([
      "see what changes in law: npm install --prefix next hegui@0.2.0 && hegui diff packs node_modules/hegui next/node_modules/hegui",
      "see what changes in law: npm install --prefix next @acme/pack@2.0.0 && hegui diff packs @acme/pack next/node_modules/@acme/pack",
    ]);
    expect(newerVersions("", ["@acme/pack"])).toEqual([]);
    for (const text of ["[]", "npm error", "null", "3"]) expect(newerVersions(text, [])).toBeUndefined();
  });
  it("from a file", () => {
    const files = {
      ...PACK,
      "hegui.config.yaml": CONFIG(),
      "npm.json": '{ "hegui": { "current": "0.1.0", "latest": "9.0.0" } }',
    };
    expect(listed(files, "--npm", "npm.json")).toEqual({ code: 1, found: ["newer-version"] });
    const at = workspace(files);
    expect(hegui(at, ["outdated", "--npm", "absent.json"])).toMatchObject({ code: 2, out: "" });
    expect(hegui(at, ["outdated", "--npm", "acme.hegui.yaml"])).toMatchObject({ code: 2, out: "" });
  });
});
