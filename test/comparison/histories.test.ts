import { describe, expect, it, vi } from "vitest";
import { against, findingsOf, fixedOf } from "./compared.js";
import { activity, OPEN } from "./manifests.js";
import { repositoryWith } from "./repository.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

const START = { on: "main", files: { "acme.hegui.yaml": OPEN } };
const needless = (id: string) => ({ [`${id}.hegui.yaml`]: activity(id, false) });

describe("a base that went on after the branch began", () => {
  it("does not make its later findings mine", async () => {
    const { folder } = repositoryWith([
      START,
      { on: "mine", from: "main", files: needless("mine") },
      { on: "main", files: needless("theirs") },
      { on: "mine", files: { "README.md": "More.\n" } },
    ]);
    const result = await against(folder, "main");
    expect(findingsOf(result)).toEqual(["new error: demo-necessary activity/mine"]);
    expect(fixedOf(result)).toEqual([]);
  });

  it("does not make mine what it has fixed meanwhile", async () => {
    const { folder } = repositoryWith(
      [
        { ...START, files: { ...START.files, ...needless("old") } },
        { on: "mine", from: "main", files: { "README.md": "More.\n" } },
        { on: "main", files: { "old.hegui.yaml": activity("old", true) } },
      ],
      "mine",
    );
    const result = await against(folder, "main");
    expect(findingsOf(result)).toEqual(["known error: demo-necessary activity/old"]);
    expect(result.code).toBe(0);
  });

  it("says from which commit on it compares, and why", async () => {
    const repository = repositoryWith(
      [START, { on: "mine", from: "main", files: needless("mine") }, { on: "main", files: needless("theirs") }],
      "mine",
    );
    expect((await against(repository.folder, "main")).report.change!.base).toEqual({
      name: "main",
      commit: repository.git("rev-parse", "main~1"),
      because: {
        en: "the last common commit of 'main' and the checkout",
        zh: "“main”与当前检出的最近共同提交",
      },
    });
  });
});

describe("merges", () => {
  it("of the base into the branch bring its findings as known", async () => {
    const { folder } = repositoryWith([
      START,
      { on: "mine", from: "main", files: needless("mine") },
      { on: "main", files: needless("theirs") },
      { on: "mine", merge: "main", files: needless("theirs") },
    ]);
    expect(findingsOf(await against(folder, "main"))).toEqual([
      "known error: demo-necessary activity/theirs",
      "new error: demo-necessary activity/mine",
    ]);
  });

  it("of the branch into the base leave nothing new", async () => {
    const { folder } = repositoryWith(
      [
        START,
        { on: "mine", from: "main", files: needless("mine") },
        { on: "main", merge: "mine", files: needless("mine") },
      ],
      "mine",
    );
    expect(findingsOf(await against(folder, "main"))).toEqual(["known error: demo-necessary activity/mine"]);
  });

  it("a finding that only the merge itself makes is new", async () => {
    const { folder } = repositoryWith([
      { ...START, files: { ...START.files, ...needless("ads") } },
      { on: "mine", from: "main", files: { "README.md": "More.\n" } },
      { on: "main", files: { "ads.hegui.yaml": activity("ads", true) } },
      { on: "mine", merge: "main" },
    ]);
    expect(findingsOf(await against(folder, "main"))).toEqual(["new error: demo-necessary activity/ads"]);
  });

  it.each(["main first", "mine first"])("that cross leave the base's findings known: %s", async (order) => {
    const made = [
      { on: "main", id: "theirs", files: needless("theirs") },
      { on: "mine", id: "mine-1", from: "start", files: needless("mine") },
    ];
    const { folder } = repositoryWith([
      { ...START, id: "start" },
      ...(order === "main first" ? made : made.toReversed()),
      { on: "main", merge: "mine-1", files: needless("mine") },
      { on: "mine", merge: "theirs", files: needless("theirs") },
      { on: "mine", files: needless("more") },
    ]);
    const found = findingsOf(await against(folder, "main"));
    expect(found).toContain("known error: demo-necessary activity/theirs");
    expect(found).toContain("new error: demo-necessary activity/more");
  });
});

describe("manifests that move", () => {
  const both = `${activity("ads", false)}  - { id: calls, purpose: Call people, uses: [guests], necessary: false }\n`;
  const known = ["known error: demo-necessary activity/ads", "known error: demo-necessary activity/calls"];
  const cases: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
    "are renamed": { "both.hegui.yaml": null, "processing.hegui.yaml": both },
    "move to another folder": { "both.hegui.yaml": null, "services/crm/both.hegui.yaml": both },
    "move into the hidden folder": { "both.hegui.yaml": null, ".hegui/both.yaml": both },
    "are split in two": { "both.hegui.yaml": null, ...needless("ads"), ...needless("calls") },
    "are split into two documents": { "both.hegui.yaml": `${activity("ads", false)}---\n${activity("calls", false)}` },
  };
  it.each(Object.entries(cases))("%s: nothing is new and nothing fixed", async (_, files) => {
    const { folder } = repositoryWith([
      { ...START, files: { ...START.files, "both.hegui.yaml": both } },
      { on: "mine", from: "main", files },
    ]);
    const result = await against(folder, "main");
    expect(findingsOf(result)).toEqual(known);
    expect([fixedOf(result), result.report.change!.law]).toEqual([[], []]);
  });

  it("and are joined: nothing is new and nothing fixed", async () => {
    const { folder } = repositoryWith([
      { ...START, files: { ...START.files, ...needless("ads"), ...needless("calls") } },
      { on: "mine", from: "main", files: { "ads.hegui.yaml": both, "calls.hegui.yaml": null } },
    ]);
    expect(findingsOf(await against(folder, "main"))).toEqual(known);
  });

  it("under another id are another thing: one finding is new, one no longer declared", async () => {
    const { folder } = repositoryWith([
      { ...START, files: { ...START.files, "a.hegui.yaml": activity("ads", false) } },
      { on: "mine", from: "main", files: { "a.hegui.yaml": activity("marketing", false) } },
    ]);
    const result = await against(folder, "main");
    expect(findingsOf(result)).toEqual(["new error: demo-necessary activity/marketing"]);
    expect(fixedOf(result)).toEqual(["not-declared: demo-necessary activity/ads"]);
  });
});

describe("manifests that come and go", () => {
  it("all of them gone is nothing to check, and the report says what was there", async () => {
    const { folder } = repositoryWith([
      { ...START, files: { ...START.files, ...needless("ads") } },
      { on: "mine", from: "main", files: { "acme.hegui.yaml": null, "ads.hegui.yaml": null, "README.md": "Gone.\n" } },
    ]);
    const result = await against(folder, "main");
    expect(result.code).toBe(4);
    expect(result.report.files).toEqual([]);
    expect(fixedOf(result)).toEqual(["not-declared: demo-necessary activity/ads"]);
  });

  it("the first of all make everything new", async () => {
    const { folder } = repositoryWith([
      { on: "main", files: { "README.md": "Nothing yet.\n" } },
      { on: "mine", from: "main", files: { ...START.files, ...needless("ads") } },
    ]);
    expect(findingsOf(await against(folder, "main"))).toEqual(["new error: demo-necessary activity/ads"]);
  });

  it("the organization gone leaves open what it decided, and nothing is called fixed", async () => {
    const secretive = OPEN.replace("true", "false");
    const guests =
      "version: 1\ndatasets:\n  - { id: guests, fields: [{ name: phone, category: basic.phone }], subjects: [customers] }\n";
    const { folder } = repositoryWith([
      { on: "main", files: { "acme.hegui.yaml": secretive } },
      { on: "mine", from: "main", files: { "acme.hegui.yaml": guests } },
    ]);
    const result = await against(folder, "main");
    expect(findingsOf(result)).toEqual(["new warning, withdrawn: demo-officer dataset/guests"]);
    expect(fixedOf(result)).toEqual([]);
  });

  it("count as they lie in the working tree, committed or not, tracked or not", async () => {
    const repository = repositoryWith([{ ...START, files: { ...START.files, ...needless("ads") } }]);
    repository.write({ ...needless("untracked"), "ads.hegui.yaml": activity("ads", true) });
    const result = await against(repository.folder, "main");
    expect(findingsOf(result)).toEqual(["new error: demo-necessary activity/untracked"]);
    expect(fixedOf(result)).toEqual(["met: demo-necessary activity/ads"]);
  });

  it("count as gone when they are deleted in the working tree alone", async () => {
    const repository = repositoryWith([{ ...START, files: { ...START.files, ...needless("ads") } }]);
    repository.write({ "ads.hegui.yaml": null });
    expect(fixedOf(await against(repository.folder, "HEAD"))).toEqual(["not-declared: demo-necessary activity/ads"]);
  });
});

describe("what the configuration looks at", () => {
  const config = (text: string) => ({ "hegui.config.yaml": `version: 1\n${text}\n` });
  const files = { "acme.hegui.yaml": OPEN, "infra/ads.yaml": activity("ads", false) };

  it("more of it: what lay there before is known, what is new is new", async () => {
    const { folder } = repositoryWith([
      { on: "main", files },
      {
        on: "mine",
        from: "main",
        files: { ...config('include: ["*.hegui.yaml", "infra/*.yaml"]'), "infra/calls.yaml": activity("calls", false) },
      },
    ]);
    const result = await against(folder, "main");
    expect(findingsOf(result)).toEqual([
      "known error: demo-necessary activity/ads",
      "new error: demo-necessary activity/calls",
    ]);
  });

  it.each([
    ["include", 'include: ["*.hegui.yaml"]'],
    ["exclude", 'include: ["*.hegui.yaml", "infra/*.yaml"]\nexclude: ["infra/**"]'],
  ])("less of it, by `%s`: nothing is called fixed, and people are told", async (_, after) => {
    const { folder } = repositoryWith([
      { on: "main", files: { ...files, ...config('include: ["*.hegui.yaml", "infra/*.yaml"]') } },
      { on: "mine", from: "main", files: config(after) },
    ]);
    const result = await against(folder, "main");
    expect([findingsOf(result), fixedOf(result)]).toEqual([[], []]);
    expect(result.report.change!.policy.map(({ file, weaker }) => [file, weaker])).toEqual([
      ["hegui.config.yaml", true],
    ]);
  });
});
