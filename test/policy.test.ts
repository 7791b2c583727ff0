import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Base } from "../src/workspace/base.js";
import { policyChanges, readPolicy, type Surroundings } from "../src/workspace/policy.js";
import { policies } from "./policies.js";

const temporary = mkdtempSync(join(realpathSync(tmpdir()), "policy-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const entry = (id: string) => ({ rule: "pipl-6", entity: `activity/${id}`, fingerprint: "0".repeat(32) });

type Files = Readonly<Record<string, string>>;

/** A checkout on disk. */
function checkout(files: Files): string {
  const folder = mkdtempSync(join(temporary, "work-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** A commit with these files, and a change from it that touches some. */
function baseOf(files: Files, touched: readonly string[], prefix = "", untrusted = true): Base {
  const entries = new Map(Object.keys(files).map((name) => [name, { mode: "100644", id: name }]));
  const read = async (ids: readonly string[]) => new Map(ids.map((id) => [id, new TextEncoder().encode(files[id])]));
  const comparison = { name: "main", commit: "0".repeat(40), because: { en: "main", zh: "main" } };
  return { comparison, tree: { entries, read }, prefix, untrusted, touched, sparse: async () => [] };
}

describe("what a change makes of the files of a policy", () => {
  const yaml = (...lines: readonly string[]) => `version: 1\n${lines.map((line) => `${line}\n`).join("")}`;
  const written = (expires: string, ...entries: readonly ReturnType<typeof entry>[]) =>
    yaml(
      "approved_by: Li Wei",
      "approved_on: 2026-11-01",
      `expires: ${expires}`,
      "reason: Adopted",
      `findings: ${JSON.stringify(entries)}`,
    );

  async function told(before: Files, after: Files, { at = "", ...more }: Surroundings & { readonly at?: string } = {}) {
    const root = checkout(after);
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const touched = names.filter((name) => before[name] !== after[name]).sort();
    const surroundings = { ...more, ...(more.config && { config: join(root, more.config) }) };
    const found = await policyChanges(
      join(root, at),
      policies.forms,
      baseOf(before, touched, at),
      (file) => at + file,
      surroundings,
    );
    return found.map(({ file, weaker, text }) => `${weaker ? "weaker" : "other"} ${file}: ${text.en}`);
  }

  it("follows the baseline from the file of the one side to that of the other", async () => {
    const [a, b] = [entry("a"), entry("b")];
    const before = { "hegui.config.yaml": yaml("baseline: old.yaml"), "old.yaml": written("2027-01-01", a, b) };
    const after = { "hegui.config.yaml": yaml("baseline: new.yaml"), "new.yaml": written("2027-01-01", b) };
    expect(await told(before, after)).toEqual([
      'weaker hegui.config.yaml: `baseline`: "old.yaml" → "new.yaml"',
      "other new.yaml: 1 taken out of the baseline",
    ]);
    expect(await told(after, before)).toEqual([
      'weaker hegui.config.yaml: `baseline`: "new.yaml" → "old.yaml"',
      "weaker old.yaml: 1 more accepted in the baseline, by Li Wei",
    ]);
  });

  it("says of rules of its own packs that they are different, and of those that are gone that less is asked", async () => {
    const before = {
      "hegui.config.yaml": yaml("packs: [./rules/, pipl]"),
      "rules/a.yaml": "a",
      "rules/b.yaml": "b",
      "other/c.yaml": "c",
    };
    const { "rules/b.yaml": _, ...rest } = before;
    expect(await told(before, { ...rest, "rules/a.yaml": "A", "rules/d.yaml": "d", "other/c.yaml": "C" })).toEqual([
      "other rules/a.yaml: a rule or table of a pack of this repository is different",
      "weaker rules/b.yaml: a rule or table of a pack of this repository is gone",
      "other rules/d.yaml: a rule or table of a pack of this repository is different",
    ]);
  });

  it("is told by the names of the whole repository where the workspace is a part of it", async () => {
    const before = { "services/a/hegui.config.yaml": yaml("packs: [rules]"), "services/a/rules/a.yaml": "a" };
    const after = { "services/a/hegui.config.yaml": yaml("packs: [rules]", "fail_on: never"), "rules/a.yaml": "a" };
    expect(await told(before, after, { at: "services/a/" })).toEqual([
      "weaker services/a/hegui.config.yaml: `fail_on`: error → never",
      "weaker services/a/rules/a.yaml: a rule or table of a pack of this repository is gone",
    ]);
  });

  it("says of a file that is broken now only its problems, and compares one that was broken with the defaults", async () => {
    const [broken, set] = ["version: [\n", yaml("profile: full")];
    const file = "hegui.config.yaml";
    expect(await told({ [file]: set }, { [file]: broken })).toEqual([]);
    expect(await told({ [file]: broken }, { [file]: set })).toEqual([`other ${file}: \`profile\`: standard → full`]);
    const entries = written("2027-01-01", entry("a"));
    expect(await told({ "hegui.baseline.yaml": entries }, { "hegui.baseline.yaml": broken })).toEqual([]);
  });

  it("follows a configuration that the command line names, below the workspace or beside it", async () => {
    const before = { "conf/hegui.yaml": yaml("packs: [rules]"), "conf/rules/a.yaml": "a", "rules/a.yaml": "a" };
    const after = { "conf/hegui.yaml": yaml("packs: [rules]", "unknown: note"), "rules/a.yaml": "A" };
    const expected = [
      "weaker conf/hegui.yaml: `unknown`: warning → note",
      "weaker conf/rules/a.yaml: a rule or table of a pack of this repository is gone",
    ];
    expect(await told(before, after, { config: "conf/hegui.yaml" })).toEqual(expected);
    const inside = { "services/a/x.md": "" };
    expect(
      await told({ ...before, ...inside }, { ...after, ...inside }, { config: "conf/hegui.yaml", at: "services/a/" }),
    ).toEqual(expected);
  });
});

describe("the policy of a stranger's change", () => {
  const before = { "conf/hegui.yaml": "version: 1\nfail_on: warning\n", "services/a/x.md": "" };
  const after = { "conf/hegui.yaml": "version: 1\nfail_on: never\n", "services/a/x.md": "" };
  const failOn = async (files: Files, touched: readonly string[], prefix: string, untrusted = true) => {
    const root = checkout(after);
    const base = baseOf(files, touched, prefix, untrusted);
    const { read } = await readPolicy(join(root, prefix), join(root, "conf/hegui.yaml"), policies.forms, base);
    return read.config.fail_on;
  };

  it.each(["", "services/a/"])("from the base, for a configuration named from '%s'", async (prefix) => {
    expect(await failOn(before, ["conf/hegui.yaml"], prefix)).toBe("warning");
    expect(await failOn(before, ["conf/hegui.yaml"], prefix, false)).toBe("never");
  });

  it.each(["", "services/a/"])("is refused where the change brings the configuration, from '%s'", async (prefix) => {
    const { "conf/hegui.yaml": _, ...rest } = before;
    await expect(failOn(rest, ["conf/hegui.yaml"], prefix)).rejects.toThrow(
      "conf/hegui.yaml' is new in a change from outside the repository",
    );
    // A file that no commit has was put there by who runs the check.
    expect(await failOn(rest, [], prefix)).toBe("never");
  });
});
