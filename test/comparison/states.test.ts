import { describe, expect, it, vi } from "vitest";
import { against, checked, findingsOf, fixedOf, questionsOf } from "./compared.js";
import { activity, OPEN, SECRETIVE, waiver } from "./manifests.js";
import { type Files, type Repository, repositoryWith } from "./repository.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

/** A repository whose branch `change` stands one commit after `main`. */
function changed(before: Files, after: Files): Repository {
  return repositoryWith([
    { on: "main", files: { "acme.hegui.yaml": OPEN, ...before } },
    { on: "change", from: "main", files: after },
  ]);
}

describe("a finding", () => {
  it("that the base does not have is new and fails the run", async () => {
    const { folder } = changed({}, { "ads.hegui.yaml": activity("ads", false) });
    const result = await against(folder, "main");
    expect(findingsOf(result)).toEqual(["new error: demo-necessary activity/ads"]);
    expect(result.code).toBe(1);
  });

  it("that the base has too is known and fails nothing, unless that is asked for", async () => {
    const { folder } = changed({ "ads.hegui.yaml": activity("ads", false) }, { "README.md": "More.\n" });
    const result = await against(folder, "main");
    expect(findingsOf(result)).toEqual(["known error: demo-necessary activity/ads"]);
    expect(result.code).toBe(0);
    expect((await checked(folder, ["--base", "main", "--fail-on-known"])).code).toBe(1);
    expect((await checked(folder, [])).code).toBe(1);
  });

  it("stays known when its lines move, also into another file", async () => {
    const { folder } = changed(
      { "ads.hegui.yaml": activity("ads", false) },
      { "ads.hegui.yaml": null, "more/marketing.hegui.yaml": `# Marketing\n\n${activity("ads", false)}` },
    );
    const result = await against(folder, "main");
    expect(findingsOf(result)).toEqual(["known error: demo-necessary activity/ads"]);
    expect(fixedOf(result)).toEqual([]);
  });

  it("of another entity is new beside a known one of the same rule", async () => {
    const { folder } = changed(
      { "ads.hegui.yaml": activity("ads", false) },
      { "calls.hegui.yaml": activity("calls", false) },
    );
    expect(findingsOf(await against(folder, "main"))).toEqual([
      "known error: demo-necessary activity/ads",
      "new error: demo-necessary activity/calls",
    ]);
  });
});

describe("what the base had and the change does not", () => {
  it("is fixed where the duty is met now", async () => {
    const { folder } = changed(
      { "ads.hegui.yaml": activity("ads", false) },
      { "ads.hegui.yaml": activity("ads", true) },
    );
    const result = await against(folder, "main");
    expect(findingsOf(result)).toEqual([]);
    expect(fixedOf(result)).toEqual(["met: demo-necessary activity/ads"]);
    expect(result.code).toBe(0);
  });

  it("is not declared any more where the entity is gone", async () => {
    const { folder } = changed({ "ads.hegui.yaml": activity("ads", false) }, { "ads.hegui.yaml": null });
    expect(fixedOf(await against(folder, "main"))).toEqual(["not-declared: demo-necessary activity/ads"]);
  });

  it("is not called fixed by accepting it", async () => {
    const { folder } = changed(
      { "ads.hegui.yaml": activity("ads", false) },
      { "waivers.hegui.yaml": waiver("w", "ads") },
    );
    const result = await against(folder, "main");
    expect(findingsOf(result)).toEqual(["waived error: demo-necessary activity/ads"]);
    expect(fixedOf(result)).toEqual([]);
  });

  it("comes back at its own level when the fact that decided it is taken away", async () => {
    const { folder } = changed({ "ads.hegui.yaml": activity("ads", false) }, { "ads.hegui.yaml": activity("ads") });
    const result = await against(folder, "main");
    expect(findingsOf(result)).toEqual(["new error, withdrawn: demo-necessary activity/ads"]);
    expect(fixedOf(result)).toEqual([]);
    expect([result.code, (await checked(folder, [])).code]).toEqual([1, 0]);
  });

  it("comes back also where undecided duties are not shown", async () => {
    const { folder } = changed({ "ads.hegui.yaml": activity("ads", false) }, { "ads.hegui.yaml": activity("ads") });
    expect((await checked(folder, ["--base", "main", "--unknown", "off"])).code).toBe(1);
  });

  it("does not come back when it was a question before", async () => {
    const { folder } = changed({ "ads.hegui.yaml": activity("ads") }, { "README.md": "More.\n" });
    const result = await against(folder, "main");
    expect(findingsOf(result)).toEqual(["known warning, undecided: demo-necessary activity/ads"]);
    expect(result.code).toBe(0);
  });
});

describe("a question", () => {
  it("is new where the base did not ask it, and fails a strict run", async () => {
    const { folder } = changed({}, { "ads.hegui.yaml": activity("ads") });
    const result = await against(folder, "main", "--strict");
    expect(questionsOf(result)).toEqual(["new: activity/ads necessary"]);
    expect(result.code).toBe(1);
  });

  it("is known where the base asks it too, and fails nothing", async () => {
    const { folder } = changed({ "ads.hegui.yaml": activity("ads") }, { "README.md": "More.\n" });
    const result = await against(folder, "main", "--strict");
    expect(questionsOf(result)).toEqual(["known: activity/ads necessary"]);
    expect(result.code).toBe(0);
  });

  it("is new as soon as one more duty waits for the fact", async () => {
    const open = OPEN.replace("officer: { contact_published: true }", "title: Acme");
    const more =
      "version: 1\ndatasets:\n  - { id: staff, fields: [{ name: name, category: basic.name }], subjects: [employees] }\n";
    const { folder } = changed({ "acme.hegui.yaml": open }, { "staff.hegui.yaml": more });
    const result = await against(folder, "main");
    expect(questionsOf(result)).toEqual(["new: organization/acme officer"]);
    expect(findingsOf(result)).toEqual([
      "known warning, undecided: demo-officer dataset/guests",
      "new warning, undecided: demo-officer dataset/staff",
    ]);
  });

  it("of the base that is answered with no is a new finding", async () => {
    const { folder } = changed({ "ads.hegui.yaml": activity("ads") }, { "ads.hegui.yaml": activity("ads", false) });
    expect(findingsOf(await against(folder, "main"))).toEqual(["new error: demo-necessary activity/ads"]);
  });
});

describe("a waiver", () => {
  const needless = { "ads.hegui.yaml": activity("ads", false) };

  it("that the change takes away leaves a new finding", async () => {
    const { folder } = changed(
      { ...needless, "waivers.hegui.yaml": waiver("w", "ads") },
      { "waivers.hegui.yaml": null },
    );
    const result = await against(folder, "main");
    expect(findingsOf(result)).toEqual(["new error: demo-necessary activity/ads"]);
    expect(result.code).toBe(1);
  });

  it("that both sides have holds", async () => {
    const { folder } = changed(
      { ...needless, "waivers.hegui.yaml": waiver("w", "ads") },
      { "README.md": "More.\n", "waivers.hegui.yaml": `# Accepted\n${waiver("w", "ads")}` },
    );
    const result = await against(folder, "main");
    expect(findingsOf(result)).toEqual(["waived error: demo-necessary activity/ads"]);
    expect(result.report.waivers.map((one) => [one.id, one.change])).toEqual([["w", undefined]]);
  });

  it.each([
    ["added", {}, { "waivers.hegui.yaml": waiver("w", "ads") }],
    [
      "changed",
      { "waivers.hegui.yaml": waiver("w", "ads") },
      { "waivers.hegui.yaml": waiver("w", "ads", "it ends some day") },
    ],
  ])("is shown as %s by the change", async (change, before, after) => {
    const { folder } = changed({ ...needless, ...before }, after);
    const { report } = await against(folder, "main");
    expect(report.waivers.map((one) => one.change)).toEqual([change]);
  });

  it("that is stale in the base already fails nobody who did not make it so", async () => {
    const { folder } = changed({ "waivers.hegui.yaml": waiver("w", "guests") }, { "acme.hegui.yaml": SECRETIVE });
    const { report, code } = await against(folder, "main");
    expect(report.problems.map((one) => [one.code, one.known])).toEqual([["waiver/unused", true]]);
    expect(code).toBe(0);
  });

  it("that becomes stale by the change fails", async () => {
    const { folder } = changed(
      { ...needless, "waivers.hegui.yaml": waiver("w", "ads") },
      { "ads.hegui.yaml": activity("ads", true) },
    );
    const { report, code } = await against(folder, "main");
    expect(report.problems.map((one) => [one.code, one.known])).toEqual([["waiver/unused", undefined]]);
    expect(code).toBe(1);
  });
});
