import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import {
  ACME,
  accept,
  activities,
  check,
  codesOf,
  FILE,
  put,
  read,
  run,
  statesOf,
  workspace,
  written,
} from "./cli-baselines.js";

vi.mock("../src/workspace/policies.js", () => import("./bad-input/policies.js"));

describe("a baseline", () => {
  it("is a file that a person can review", async () => {
    const folder = workspace();
    expect(await accept(folder)).toEqual({
      code: 0,
      out: "hegui.baseline.yaml: 2 findings accepted until 2027-11-22\n",
      err: "",
    });
    expect(written(folder).replace(/[0-9a-f]{32}/g, "…")).toBe(`\
# Findings accepted when hegui was adopted. \`hegui baseline\` writes this file, \`hegui baseline --prune\` shortens it.
version: 1
approved_by: "Li Wei"
approved_on: 2026-11-21
expires: 2027-11-22
reason: "Adopted"
findings:
  - { rule: demo-necessary, entity: activity/calling, fingerprint: "…" }
  - { rule: demo-necessary, entity: activity/profiling, fingerprint: "…" }
`);
  });

  it("makes what was found known; a new finding fails; one that is met is told until it is pruned", async () => {
    const folder = workspace();
    expect((await check(folder)).code).toBe(1);
    await accept(folder);
    const adopted = await check(folder);
    expect([adopted.code, codesOf(adopted), statesOf(adopted)]).toEqual([0, [], ["calling known", "profiling known"]]);
    expect(adopted.baseline).toMatchObject({ file: FILE, approved_by: "Li Wei", entries: 2, met: 2 });
    expect((await check(folder, "--fail-on-known")).code).toBe(1);

    put(folder, { "b.hegui.yaml": activities(["scoring"]) });
    const grown = await check(folder);
    expect([grown.code, statesOf(grown)]).toEqual([1, ["calling known", "profiling known", "scoring new"]]);

    put(folder, { "b.hegui.yaml": "version: 1\n", "a.hegui.yaml": activities(["profiling"]) });
    put(folder, { "c.hegui.yaml": activities(["calling"], "necessary: true") });
    const met = await check(folder);
    expect([met.code, codesOf(met), met.baseline?.met]).toEqual([1, ["baseline/unused"], 1]);
    expect(met.problems[0]?.at).toMatchObject({ file: FILE, start: { line: 8 } });

    expect((await run(folder, "baseline", "--prune")).out).toBe(
      "hegui.baseline.yaml: 1 finding accepted until 2027-11-22\n",
    );
    const pruned = await check(folder);
    expect([pruned.code, codesOf(pruned), statesOf(pruned)]).toEqual([0, [], ["profiling known"]]);
    expect(written(folder)).not.toContain("calling");
  });

  it("follows a finding to another line and file", async () => {
    const folder = workspace();
    await accept(folder);
    put(folder, {
      "a.hegui.yaml": "version: 1\n",
      "z/b.hegui.yaml": `# moved\n\n${activities(["calling", "profiling"])}`,
    });
    expect((await check(folder)).code).toBe(0);
  });

  it("holds to the end of its last day", async () => {
    const folder = workspace();
    await accept(folder, "--expires", "2026-12-31");
    expect((await check(folder, "--as-of", "2026-12-31")).code).toBe(0);
    const after = await check(folder, "--as-of", "2027-01-01");
    expect([after.code, codesOf(after), statesOf(after)]).toEqual([
      1,
      ["baseline/expired"],
      ["calling new", "profiling new"],
    ]);
    expect(after.problems[0]?.at).toMatchObject({ file: FILE, start: { line: 5 } });
    const before = await check(folder, "--as-of", "2026-11-20");
    expect([before.code, codesOf(before), statesOf(before)]).toEqual([
      1,
      ["baseline/not-yet"],
      ["calling new", "profiling new"],
    ]);
  });

  it("that lasts too long is told, and still counts", async () => {
    const folder = workspace();
    await accept(folder);
    put(folder, { "hegui.config.yaml": "version: 1\nwaiver_max_days: 30\n" });
    const report = await check(folder);
    expect([report.code, codesOf(report), statesOf(report)]).toEqual([
      1,
      ["baseline/too-long"],
      ["calling known", "profiling known"],
    ]);
  });

  it("is the same however often it is written, and whatever the order of files", async () => {
    const folder = workspace();
    await accept(folder);
    const first = written(folder);
    await accept(folder);
    expect(written(folder)).toBe(first);
    const other = workspace({ "a.hegui.yaml": activities(["calling"]), "0.hegui.yaml": activities(["profiling"]) });
    await accept(other);
    expect(written(other)).toBe(first);
  });

  it("written again accepts what has come since, and forgets what is met", async () => {
    const folder = workspace();
    await accept(folder);
    put(folder, { "a.hegui.yaml": activities(["calling", "scoring"]) });
    await accept(folder);
    expect(written(folder)).not.toContain("profiling");
    expect(statesOf(await check(folder))).toEqual(["calling known", "scoring known"]);
  });

  it("leaves to a waiver what a waiver accepts", async () => {
    const waiver =
      "waivers:\n  - { id: w, rule: demo-necessary, entity: activity/calling, reason: r, approved_by: Li Wei, approved_on: 2026-11-01, expires: 2026-12-31 }\n";
    const folder = workspace({ "w.hegui.yaml": `version: 1\n${waiver}` });
    await accept(folder);
    expect(written(folder)).not.toContain("calling");
    expect(statesOf(await check(folder))).toEqual(["calling waived", "profiling known"]);
  });

  it("can be empty", async () => {
    const folder = workspace({ "a.hegui.yaml": "version: 1\n" });
    expect((await accept(folder)).out).toBe("hegui.baseline.yaml: 0 findings accepted until 2027-11-22\n");
    expect((await check(folder)).code).toBe(0);
  });

  it("can end today", async () => {
    const folder = workspace();
    expect((await accept(folder, "--expires", "2026-11-21")).code).toBe(0);
    expect((await check(folder)).code).toBe(0);
  });

  it("accepts nothing ahead of the law", async () => {
    const folder = workspace();
    expect((await accept(folder, "--as-of", "2021-10-31")).out).toContain(": 0 findings accepted");
  });

  it("speaks Chinese", async () => {
    const folder = workspace();
    expect((await accept(folder, "--lang", "zh")).out).toBe(
      "hegui.baseline.yaml：已接受 2 条发现，有效期至 2027-11-22\n",
    );
  });
});

describe("what cannot be decided", () => {
  const open = { "a.hegui.yaml": activities(["profiling"], "legal_basis: contract") };
  it.each<[string, number, number]>([
    ["fail_on: error", 0, 0],
    ["fail_on: warning", 1, 1],
    ["fail_on: warning\nunknown: note", 0, 0],
    ["fail_on: warning\nunknown: error", 1, 1],
    ['fail_on: note\nunknown: "off"', 0, 0],
    ["unknown: error", 1, 1],
    ["fail_on: never\nunknown: error", 0, 0],
  ])("with %j is part of it where it fails the run", async (settings, before, entries) => {
    const folder = workspace({ ...open, "hegui.config.yaml": `version: 1\n${settings}\n` });
    expect((await check(folder)).code).toBe(before);
    await accept(folder);
    const report = await check(folder);
    expect([report.code, codesOf(report), report.baseline?.entries]).toEqual([0, [], entries]);
  });

  it("and was known becomes new once it is decided against the law", async () => {
    const folder = workspace({ ...open, "hegui.config.yaml": "version: 1\nunknown: error\n" });
    await accept(folder);
    put(folder, { "a.hegui.yaml": activities(["profiling"]) });
    const report = await check(folder);
    expect([report.code, statesOf(report), codesOf(report)]).toEqual([1, ["profiling new"], ["baseline/unused"]]);
  });
});

describe("an entry", () => {
  it("accepts the rule and the entity that it names, not what its fingerprint belongs to", async () => {
    const folder = workspace();
    await accept(folder);
    const [calling, profiling] = [...written(folder).matchAll(/[0-9a-f]{32}/g)].map(([one]) => one);
    put(folder, { [FILE]: written(folder).replace(calling!, profiling!) });
    const swapped = await check(folder);
    expect([statesOf(swapped), codesOf(swapped), swapped.baseline?.met]).toEqual([
      ["calling new", "profiling known"],
      ["baseline/unused"],
      1,
    ]);
    put(folder, { [FILE]: written(folder).replace("entity: activity/profiling", "entity: dataset/guests") });
    expect(statesOf(await check(folder))).toEqual(["calling new", "profiling new"]);
    await run(folder, "baseline", "--prune");
    expect(read(folder).findings).toEqual([]);
  });

  it("of a rule that is turned off stays, and is not called unused", async () => {
    const folder = workspace();
    await accept(folder);
    const before = written(folder);
    put(folder, { "hegui.config.yaml": 'version: 1\nlevels: { demo-necessary: "off" }\n' });
    const report = await check(folder);
    expect([report.code, codesOf(report), report.baseline?.met]).toEqual([0, [], 0]);
    await run(folder, "baseline", "--prune");
    expect(written(folder)).toBe(before);
  });

  it("of an entity that is gone is not called unused, and is pruned", async () => {
    const folder = workspace();
    await accept(folder);
    put(folder, { "a.hegui.yaml": activities(["calling"]) });
    expect((await check(folder)).code).toBe(0);
    await run(folder, "baseline", "--prune");
    expect(written(folder)).not.toContain("profiling");
  });
});

describe("a baseline of the configuration", () => {
  const config = (file: string) => ({ "hegui.config.yaml": `version: 1\nbaseline: ${file}\n` });

  it("that is not there breaks the check, until it is written", async () => {
    const folder = workspace({ ...config("legal/base.yaml"), "legal/README.md": "" });
    const missing = await check(folder);
    expect([missing.code, codesOf(missing)]).toEqual([2, ["baseline/missing"]]);
    expect(missing.problems[0]?.at).toMatchObject({ file: "hegui.config.yaml", start: { line: 2, column: 11 } });
    expect((await run(folder, "baseline", "--prune")).err).toContain("--prune: there is no baseline 'legal/base.yaml'");
    expect((await accept(folder)).out).toBe("legal/base.yaml: 2 findings accepted until 2027-11-22\n");
    expect(existsSync(join(folder, FILE))).toBe(false);
    expect((await check(folder)).code).toBe(0);
    put(folder, { "a.hegui.yaml": activities(["calling"]) });
    await run(folder, "baseline", "--prune");
    expect(written(folder, "legal/base.yaml")).not.toContain("profiling");
  });

  it("takes the place of the usual one, which is read no more", async () => {
    const folder = workspace();
    await accept(folder);
    put(folder, config("base.yaml"));
    put(folder, { "base.yaml": written(folder).replace(/findings:[\s\S]*/, "findings: []\n") });
    expect((await check(folder)).code).toBe(1);
  });

  it("is named from where people stand, and prints nothing that a terminal obeys", async () => {
    const folder = workspace({ "services/acme.hegui.yaml": ACME, "services/a.hegui.yaml": activities(["scoring"]) });
    expect((await accept(folder, "services")).out).toContain("services/hegui.baseline.yaml: 1 finding");
    const report = await check(folder, "services");
    expect([report.code, report.baseline?.file]).toEqual([0, "services/hegui.baseline.yaml"]);
    const hostile = workspace(config('"x\\e[2J::error::.yaml"'));
    expect((await accept(hostile)).out).toBe("x\\u{1b}[2J::error::.yaml: 2 findings accepted until 2027-11-22\n");
  });
});

describe("an approver", () => {
  it("of the rule writes it; once the name is gone from the configuration its entries count no more", async () => {
    const config = (who: string) => ({
      "hegui.config.yaml": `version: 1\napprovers: [{ who: [${who}], rules: ["demo-*"] }]\n`,
    });
    const folder = workspace(config("Li Wei"));
    expect((await accept(folder)).code).toBe(0);
    expect((await check(folder)).code).toBe(0);
    put(folder, config("Zhao Min"));
    const report = await check(folder);
    expect([report.code, codesOf(report), statesOf(report)]).toEqual([
      1,
      ["baseline/approver"],
      ["calling new", "profiling new"],
    ]);
    expect(report.problems[0]?.at).toMatchObject({ file: FILE, start: { line: 3 } });
    put(folder, { "a.hegui.yaml": activities(["calling"]) });
    expect((await run(folder, "baseline", "--prune")).code).toBe(0);
  });

  it("of some files accepts what they declare", async () => {
    const config = (path: string) => ({
      "hegui.config.yaml": `version: 1\napprovers: [{ who: [Li Wei], paths: [${path}] }]\n`,
    });
    const folder = workspace(config("a.*"));
    await accept(folder);
    expect((await check(folder)).code).toBe(0);
    put(folder, config("b.*"));
    expect(codesOf(await check(folder))).toEqual(["baseline/approver"]);
  });
});
