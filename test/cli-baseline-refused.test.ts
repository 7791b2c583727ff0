import { existsSync, mkdtempSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import {
  ACME,
  accept,
  activities,
  BY,
  check,
  codesOf,
  FILE,
  type Files,
  put,
  read,
  run,
  temporary,
  workspace,
  written,
} from "./cli-baselines.js";

vi.mock("../src/workspace/policies.js", () => import("./bad-input/policies.js"));

describe("refused, with nothing written", () => {
  const config = (text: string) => ({ "hegui.config.yaml": `version: 1\n${text}\n` });
  it.each<[string, Files, readonly string[], string]>([
    ["no approver", {}, ["--reason", "x"], "--approved-by and --reason say who accepts the findings, and why"],
    ["no reason", {}, ["--approved-by", "x"], "--approved-by and --reason say who"],
    ["an empty reason", {}, ["--approved-by", "x", "--reason", ""], "'reason' must have at least 1 character"],
    ["an endless reason", {}, ["--approved-by", "x", "--reason", "x".repeat(2001)], "'reason' must have at most 2000"],
    ["an empty approver", {}, ["--approved-by", "", "--reason", "x"], "'approved_by' must have at least 1 character"],
    ["no date", {}, [...BY, "--expires", "soon"], "--expires: 'soon' is not a calendar date"],
    ["an impossible date", {}, [...BY, "--expires", "2027-02-30"], "'2027-02-30' is not a calendar date"],
    ["yesterday", {}, [...BY, "--expires", "2026-11-20"], "must lie between 2026-11-21 and 2027-11-22"],
    ["a day too late", {}, [...BY, "--expires", "2027-11-23"], "must lie between 2026-11-21 and 2027-11-22"],
    [
      "a day too late for the configuration",
      config("waiver_max_days: 10"),
      [...BY, "--expires", "2026-12-02"],
      "must lie between 2026-11-21 and 2026-12-01 (`waiver_max_days`)",
    ],
    [
      "somebody who may not",
      config("approvers: [{ who: [Zhao Min] }]"),
      BY,
      "nothing was written: the baseline: 'Li Wei' may not accept demo-necessary for activity/",
    ],
    [
      "somebody who may not for one file",
      { ...config("approvers: [{ who: [Li Wei], paths: [a.*] }]"), "b.hegui.yaml": activities(["scoring"]) },
      BY,
      "'Li Wei' may not accept demo-necessary for activity/scoring; `approvers` of hegui.config.yaml names who may",
    ],
    ["a broken manifest", { "b.hegui.yaml": "version: 1\nflow: []\n" }, BY, "mend first b.hegui.yaml:2: unknown key"],
    ["YAML that cannot be read", { "b.hegui.yaml": "version: [\n" }, BY, "mend first b.hegui.yaml:"],
    [
      "a dangling reference",
      { "b.hegui.yaml": activities(["x"]).replace("guests", "gusts") },
      BY,
      "there is no dataset",
    ],
    ["a broken configuration", config("fail_on: loud"), BY, "mend first hegui.config.yaml:2: 'fail_on' cannot be"],
    ["a place outside", config("baseline: ../b.yaml"), BY, "'../b.yaml' lies outside the workspace or is a link"],
    ["an absolute place", config("baseline: /tmp/b.yaml"), BY, "lies outside the workspace or is a link"],
    ["a folder that is not there", config("baseline: no/b.yaml"), BY, "'no/b.yaml' cannot be written (ENOENT)"],
    ["a folder as the file", { "base/x.md": "", ...config("baseline: base") }, BY, "'base' cannot be written (EISDIR)"],
    ["one file", {}, [...BY, "a.hegui.yaml"], "a baseline is one of a whole workspace: name its folder, or nothing"],
    ["two folders", { "b/x.md": "", "c/x.md": "" }, [...BY, "b", "c"], "a baseline is one of a whole workspace"],
    ["nowhere", {}, [...BY, "nowhere"], "there is no file or folder 'nowhere'"],
    ["nothing to check", { "b/x.md": "" }, [...BY, "b"], "no manifest was found; nothing was checked"],
    ["to prune nothing", {}, ["--prune"], "--prune: there is no baseline 'hegui.baseline.yaml'"],
    ["to prune nothing elsewhere", { "b/a.hegui.yaml": ACME }, ["--prune", "b"], "no baseline 'b/hegui.baseline.yaml'"],
  ])("%s", async (_, files, flags, message) => {
    const folder = workspace(files);
    const { code, out, err } = await run(folder, "baseline", ...flags);
    expect(err).toContain(message);
    expect(err).toMatch(/^hegui: .*\n$/);
    expect([code, out, existsSync(join(folder, FILE)), existsSync(join(folder, "../b.yaml"))]).toEqual([
      2,
      "",
      false,
      false,
    ]);
  });

  it.each<[string, string, string]>([
    ["in a word", "version: 1\nfinding: []\n", "--prune: mend first hegui.baseline.yaml:"],
    ["as YAML", "version: [\n", "--prune: mend first hegui.baseline.yaml:"],
  ])("to prune what is broken %s; a new one takes its place", async (_, text, message) => {
    const folder = workspace({ [FILE]: text });
    expect((await check(folder)).code).toBe(2);
    expect((await run(folder, "baseline", "--prune")).err).toContain(message);
    expect(written(folder)).toBe(text);
    expect((await accept(folder)).code).toBe(0);
    expect((await check(folder)).code).toBe(0);
  });

  it.each(["--reason=x", "--approved-by=x", "--expires=2026-12-31"])("to prune with %s", async (flag) => {
    const folder = workspace();
    await accept(folder);
    const before = written(folder);
    put(folder, { "a.hegui.yaml": "version: 1\n" });
    const { code, err } = await run(folder, "baseline", "--prune", flag);
    expect([code, err]).toEqual([
      2,
      `hegui: --prune changes nothing but the entries: leave out ${flag.replace(/=.*/, "")}\n`,
    ]);
    expect(written(folder)).toBe(before);
  });

  it("a link, wherever it leads", async () => {
    const outside = join(mkdtempSync(join(temporary, "outside-")), "b.yaml");
    for (const target of [outside, "b.yaml"]) {
      const folder = workspace();
      symlinkSync(target, join(folder, FILE));
      const { code, err } = await accept(folder);
      expect([code, err]).toEqual([
        2,
        `hegui: '${FILE}' lies outside the workspace or is a link: nothing is written there\n`,
      ]);
      expect([existsSync(outside), existsSync(join(folder, "b.yaml"))]).toEqual([false, false]);
    }
  });

  it("a folder that is a link to another place", async () => {
    const folder = workspace({ "hegui.config.yaml": "version: 1\nbaseline: here/b.yaml\n" });
    const outside = mkdtempSync(join(temporary, "outside-"));
    symlinkSync(outside, join(folder, "here"));
    expect((await accept(folder)).err).toContain("'here/b.yaml' lies outside the workspace");
    expect(existsSync(join(outside, "b.yaml"))).toBe(false);
  });
});

describe("words of people", () => {
  it.each([
    "quotes \" and ' and \\ and `",
    "two\nlines\r\nand\ttabs",
    "a # that starts no comment: and { no } [ mapping ]",
    "- no list\n---\n...\n",
    "findings: []\nversion: 2",
    " spaces around ",
    "迁移期间暂予接受。合同于三月签署 😀",
    "hidden \u202eright to left\u202c, zero\u200bwidth, \u2028 line, \u0085 next, \u007f delete, \ufeff mark",
    "\u0000\u0007\u001b[2J",
    "null",
    "2026-11-21",
    "%TAG ! x",
    "&a *a !b |",
  ])("%j come back as they were", async (words) => {
    const folder = workspace();
    expect(await run(folder, "baseline", `--approved-by=${words}`, `--reason=${words}`)).toMatchObject({
      code: 0,
      err: "",
    });
    expect([read(folder).reason, read(folder).approved_by]).toEqual([words, words]);
    expect(written(folder).split("\n").length).toBe(10);
    expect(written(folder).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    const before = written(folder);
    const report = await check(folder);
    expect([report.code, report.baseline?.entries]).toEqual([0, 2]);
    await run(folder, "baseline", "--prune");
    expect(written(folder)).toBe(before);
  });
});

it("a rule whose id YAML would read as a number keeps its name", async () => {
  const rule = (id: string) => `id: ${JSON.stringify(id)}
title: { en: t, zh: 题 }
law: [{ instrument: pipl, article: "6" }]
level: error
since: 2021-11-01
on: activity
assert: it.necessary
message: { en: "activity '{it.id}'", zh: "活动“{it.id}”" }
fix: { en: f, zh: 改 }
why: w
examples:
  - { name: a, given: "activities: [{ id: a, purpose: p, uses: [], necessary: false }] # expect: fail" }
  - { name: b, given: "activities: [{ id: a, purpose: p, uses: [], necessary: true }]" }
`;
  const folder = workspace({
    "hegui.config.yaml": "version: 1\npacks: [./own]\n",
    "own/pack.yaml": "id: own\ntitle: { en: Own, zh: 自 }\nversion: 1.0.0\n",
    "own/1e5.yaml": rule("1e5"),
    "own/true.yaml": rule("true"),
  });
  expect(await accept(folder)).toMatchObject({ code: 0, err: "" });
  const report = await check(folder);
  expect([report.code, codesOf(report), report.baseline?.met]).toEqual([0, [], 4]);
});
