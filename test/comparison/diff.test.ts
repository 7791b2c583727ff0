import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { run } from "../bad-input/run.js";
import { activity, OPEN, SECRETIVE } from "./manifests.js";
import { GIT_ENV, repositoryWith } from "./repository.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

/** Runs a command line in a repository. */
const hegui = (cwd: string, ...argv: string[]) => run(cwd, argv, GIT_ENV);

/** `v1` declares a needless activity; `v2` mends it and adds another; the checkout adds a third. */
function released() {
  return repositoryWith([
    { on: "main", id: "v1", files: { "acme.hegui.yaml": OPEN, "ads.hegui.yaml": activity("ads", false) } },
    {
      on: "main",
      id: "v2",
      files: { "ads.hegui.yaml": activity("ads", true), "calls.hegui.yaml": activity("calls", false) },
    },
    { on: "main", files: { "mail.hegui.yaml": activity("mail", false) } },
  ]);
}

describe("hegui diff", () => {
  it("shows what the checkout adds and mends since a commit", async () => {
    const { folder } = released();
    const { code, out } = await hegui(folder, "diff", "HEAD~2", "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("Fixed");
    expect(out).toMatch(/✓ error {2}.*activity\/ads/);
    expect(out).toMatch(/New findings\n {2}error .*'calls'[\s\S]*error .*'mail'/);
  });

  it("compares two commits and leaves the checkout out of it", async () => {
    const { folder } = released();
    const { code, out } = await hegui(folder, "diff", "HEAD~2", "HEAD~1", "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("'calls'");
    expect(out).not.toContain("'mail'");
  });

  it("says that nothing is different in law", async () => {
    const { folder, write } = released();
    write({ "README.md": "More.\n" });
    expect((await hegui(folder, "diff", "HEAD", "--lang", "en")).out).toContain("Nothing is different in law.");
    expect((await hegui(folder, "diff", "HEAD", "--lang", "zh")).out).toContain("法律上没有变化。");
  });

  it("gives the same report as JSON and as a summary", async () => {
    const { folder } = released();
    const report = JSON.parse((await hegui(folder, "diff", "HEAD~1", "--format", "json")).out);
    expect(report.change.base.name).toBe("HEAD~1");
    expect((await hegui(folder, "diff", "HEAD~1", "--format", "summary", "--lang", "en")).out).toContain(
      "### New findings",
    );
  });

  it("fails where a manifest of the compared side is broken, and says so", async () => {
    const { folder, write } = released();
    write({ "mail.hegui.yaml": "version: 1\nactivitys: []\n" });
    const { code, out } = await hegui(folder, "diff", "HEAD", "--lang", "en");
    expect(code).toBe(1);
    expect(out).toContain("activitys");
  });

  it.each([[[]], [["a", "b", "c"]]])("wants one or two names, not %j", async (words) => {
    const { folder } = released();
    const { code, err } = await hegui(folder, "diff", ...words);
    expect([code, err]).toEqual([2, expect.stringContaining("name what to compare with")]);
  });

  it("says which of two names is no commit", async () => {
    const { folder } = released();
    expect((await hegui(folder, "diff", "HEAD", "nowhere")).err).toContain("there is no commit 'nowhere'");
  });
});

describe("hegui render", () => {
  async function saved() {
    const { folder, write } = repositoryWith([{ on: "main", files: { "acme.hegui.yaml": SECRETIVE } }]);
    write({ "ads.hegui.yaml": activity("ads", false) });
    const file = join(folder, "report.json");
    writeFileSync(file, (await hegui(folder, "check", "--format", "json")).out);
    return folder;
  }

  it.each(["text", "summary", "comment", "sarif", "sarif-upload", "junit", "gitlab", "rdjson", "github", "json"])(
    "prints a saved report as %s, as the check would have",
    async (format) => {
      const folder = await saved();
      const checked = await hegui(folder, "check", "--format", format, "--lang", "en");
      expect(await hegui(folder, "render", "report.json", "--format", format, "--lang", "en")).toEqual(checked);
    },
  );

  it("writes a file when asked to", async () => {
    const folder = await saved();
    const { code, out, written } = await hegui(folder, "render", "report.json", "-f", "summary", "-o", "out.md");
    expect([code, out, written["out.md"]]).toEqual([1, "", expect.stringContaining("## hegui")]);
  });

  it.each([
    ["nothing.json", undefined, "there is no file 'nothing.json'"],
    ["broken.json", "{", "'broken.json' is not JSON"],
    ["other.json", '{"schema":"else"}', "'other.json' is no report that this version of hegui can read: schema: "],
    ["list.json", "[]", "'list.json' is no report that this version of hegui can read: "],
  ])("refuses %s", async (name, text, message) => {
    const folder = await saved();
    if (text !== undefined) writeFileSync(join(folder, name), text);
    const { code, err } = await hegui(folder, "render", name);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it("wants one file", async () => {
    const folder = await saved();
    expect((await hegui(folder, "render")).err).toContain("name one file");
  });
});
