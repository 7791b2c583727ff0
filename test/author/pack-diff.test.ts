import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Change, PackDiff } from "../../src/author/pack-diff/change.js";
import { hegui, type Ran, workspace } from "../cli-code.js";
import { type Files, repositoryWith } from "../comparison/repository.js";
import { AFTER, BEFORE, rule } from "./packs.js";

function under(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
}

const both = { ...under("old", BEFORE), ...under("new", AFTER) };
const compared = (cwd: string, ...argv: readonly string[]): Ran => hegui(cwd, ["diff", "packs", ...argv]);

function diffOf(cwd: string, ...argv: readonly string[]): PackDiff & { readonly totals: object } {
  const { out, err } = compared(cwd, ...argv, "--format", "json");
  if (out === "") throw new Error(err);
  return JSON.parse(out);
}

/** Changes of rules by id, as class or what else is said of them. */
function rulesIn({ packs }: PackDiff): Record<string, string> {
  const rules = packs.flatMap((pack) => pack.changes).filter((one) => one.kind === "rule");
  return Object.fromEntries(rules.map((one) => [one.id, `${one.change}, ${one.class}`]));
}

function golden(name: string, found: string): void {
  const file = new URL(`./golden/${name}`, import.meta.url);
  if (process.env.UPDATE === "1") writeFileSync(file, found);
  expect(found).toBe(readFileSync(file, "utf8"));
}

describe("a pack and its next version", () => {
  const at = workspace(both);
  it("classes every rule", () => {
    expect(rulesIn(diffOf(at, "old", "new"))).toEqual({
      "acme-care-rule": "changed, tightened",
      "acme-encrypted": "changed, tightened",
      "acme-gone": "removed, loosened",
      "acme-idle": "retired, loosened",
      "acme-kinds": "changed, unclear",
      "acme-new": "added, tightened",
      "acme-order": "changed, reworded",
      "acme-retention": "changed, tightened",
      "acme-short": "ended, loosened",
      "acme-swap": "changed, both",
      "acme-team": "renamed, reworded",
      "acme-words": "changed, reworded",
      "rules/acme-coded.ts": "changed, unclear",
    });
  });
  it.each(["en", "zh"])("reads the same every time in %s", (lang) => {
    const { code, out } = compared(at, "old", "new", "--lang", lang);
    expect(code).toBe(1);
    golden(`diff.${lang}.txt`, out);
    expect(compared(at, "old", "new", "--lang", lang).out).toBe(out);
  });
  it("prints Markdown", () => {
    golden("diff.en.md", compared(at, "old", "new", "--format", "markdown").out);
  });
  it("names the examples that are judged differently", () => {
    const [pack] = diffOf(at, "old", "new").packs;
    const swap = pack!.changes.find((one) => one.id === "acme-swap") as Change;
    expect(swap.witnesses).toEqual([
      { example: "safe and kept", from: "new", entity: "dataset/logs", before: "pass", after: "fail" },
      { example: "kept shortly", from: "new", entity: "dataset/logs", before: "fail", after: "pass" },
    ]);
  });
  it("names facts and decisions through which a rule changed", () => {
    const [pack] = diffOf(at, "old", "new").packs;
    const through = (id: string) => pack!.changes.find((one) => one.id === id)!.through;
    expect(through("acme-encrypted")).toEqual(["dataset.kept_long"]);
    expect(through("acme-care-rule")).toEqual(["dataset.decided.acme_care"]);
  });
  it("turns every class round when the versions are swapped", () => {
    const back = rulesIn(diffOf(at, "new", "old"));
    expect(back).toMatchObject({
      "acme-encrypted": "changed, loosened",
      "acme-retention": "changed, loosened",
      "acme-short": "changed, tightened",
      "acme-swap": "changed, both",
      "acme-order": "changed, reworded",
      "acme-new": "removed, loosened",
      "acme-gone": "added, tightened",
    });
  });
});

describe("a rule that reads a decision", () => {
  const row = (when: string, then: string) =>
    `  - { when: ${JSON.stringify(when)}, then: ${then}, law: [{ instrument: pipl, article: "6" }], because: { en: a, zh: 甲 } }\n`;
  const table = (rows: string, more = "since: 2024-01-01") =>
    `id: acme-care\ntitle: { en: Care, zh: 管理 }\non: dataset\n${more}\nrows:\n${rows}`;
  const pack = (decision: string, when: string): Files => ({
    "pack.yaml": BEFORE["pack.yaml"]!,
    "decisions/acme-care.yaml": decision,
    "acme-care-rule.yaml": rule("acme-care-rule", { when, assert: "it.in_policy" }),
  });
  const encrypted = "it.protection.encrypted_at_rest";
  const logged = "it.protection.access_logged";
  const high = "it.decided.acme_care == 'high'";
  const two = table(row(encrypted, "high") + row("true", "plain"));
  it.each<[string, string, string, string | undefined]>([
    [
      "an outcome in more cases",
      table(row(`${encrypted} || ${logged}`, "high") + row("true", "plain")),
      high,
      "tightened",
    ],
    [
      "an outcome in fewer cases",
      table(row(`${encrypted} && ${logged}`, "high") + row("true", "plain")),
      high,
      "loosened",
    ],
    [
      "the other outcome",
      table(row(`${encrypted} || ${logged}`, "high") + row("true", "plain")),
      high.replace("==", "!="),
      "loosened",
    ],
    ["a row in front", table(row(logged, "plain") + row(encrypted, "high") + row("true", "plain")), high, "loosened"],
    ["the same cases in other words", table(row(`!${encrypted}`, "plain") + row("true", "high")), high, undefined],
    ["another beginning", table(row(encrypted, "high") + row("true", "plain"), "since: 2025-01-01"), high, "unclear"],
    [
      "no row for all others",
      table(row(`${encrypted} || ${logged}`, "high") + row(`!${logged}`, "plain")),
      high,
      "unclear",
    ],
  ])("%s", (_, decision, when, expected) => {
    const at = workspace({ ...under("old", pack(two, when)), ...under("new", pack(decision, when)) });
    const said = rulesIn(diffOf(at, "old", "new"))["acme-care-rule"];
    expect(said).toBe(expected && `changed, ${expected}`);
  });
});

describe("exit codes", () => {
  const at = workspace({
    ...under("old", BEFORE),
    ...under("same", BEFORE),
    ...under("strict", {
      ...BEFORE,
      "acme-gone.yaml": rule("acme-gone", { assert: "it.protection.encrypted_at_rest && it.in_policy" }),
    }),
    ...under("broken", { ...BEFORE, "acme-gone.yaml": "id: acme-gone\n" }),
    "empty/readme.txt": "Nothing.\n",
  });
  it("0 for no difference", () => {
    expect(compared(at, "old", "same")).toMatchObject({ code: 0, err: "" });
    expect(compared(at, "old", "same").out).toContain("Nothing is different.");
  });
  it("1 for differences, and with --fail-on loosened only for those that ask for less", () => {
    expect(compared(at, "old", "strict").code).toBe(1);
    expect(compared(at, "old", "strict", "--fail-on", "loosened").code).toBe(0);
    expect(compared(at, "strict", "old", "--fail-on", "loosened").code).toBe(1);
  });
  it("2 for a side that cannot be read, and for a wrong command line", () => {
    const broken = compared(at, "old", "broken");
    expect(broken).toMatchObject({ code: 2, out: "" });
    expect(broken.err).toMatch(/^'broken' cannot be compared.*\nbroken\/acme-gone\.yaml:1:1 /);
    for (const argv of [["old"], ["old", "nowhere"], ["old", "empty"], ["old", "same", "old"], ["old", "HEAD:old"]])
      expect(compared(at, ...argv)).toMatchObject({ code: 2, out: "" });
  });
});

describe("where versions come from", () => {
  const gone = Object.keys(BEFORE).map((name) => [`packs/acme/${name}`, null] as const);
  const repository = repositoryWith([
    { on: "main", files: under("packs/acme", BEFORE) },
    { on: "main", files: { ...Object.fromEntries(gone), ...under("packs/acme", AFTER) } },
  ]);
  it("a commit and the checkout give what two folders give", () => {
    const folders = rulesIn(diffOf(workspace(both), "old", "new"));
    expect(rulesIn(diffOf(repository.folder, "main~1:packs/acme", "packs/acme"))).toEqual(folders);
    expect(rulesIn(diffOf(repository.folder, "main~1:packs", "main:packs"))).toEqual(folders);
    expect(rulesIn(diffOf(`${repository.folder}/packs`, "main~1:./acme", "main:packs/acme"))).toEqual(folders);
  });
  it("a folder with several packs is compared pack by pack", () => {
    const other = { "pack.yaml": "id: other\ntitle: { en: Other, zh: 其他 }\nversion: 1.0.0\n" };
    const at = workspace({ ...under("a/acme", BEFORE), ...under("b/acme", BEFORE), ...under("b/other", other) });
    expect(diffOf(at, "a", "b").packs).toEqual([{ id: "other", after: "1.0.0", changes: [] }]);
  });
  it("an installed package and one that is built in", () => {
    const at = workspace(under("node_modules/@acme/pack", { ...AFTER, "package.json": '{ "name": "@acme/pack" }' }));
    expect(compared(at, "@acme/pack", "@acme/pack")).toMatchObject({ code: 0 });
    expect(compared(at, "pipl", "pipl")).toMatchObject({ code: 0 });
  });
  it("an installation of hegui by its folder", () => {
    const dist = new URL("../../dist", import.meta.url).pathname;
    const at = workspace({
      "next/package.json": "{}",
      "next/dist/policies.json": readFileSync(`${dist}/policies.json`),
    });
    expect(compared(at, "next", "next")).toMatchObject({ code: 0 });
    const broken = workspace({ "dist/policies.json": "{}" });
    expect(compared(broken, ".", "pipl")).toMatchObject({ code: 2 });
  });
});
