import { describe, expect, it, vi } from "vitest";
import { against, checked, findingsOf, fixedOf } from "./compared.js";
import { activity, OPEN } from "./manifests.js";
import { cloneOf, type Repository, repositoryWith } from "./repository.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

const needless = (folder: string, id: string) => ({ [`${folder}/${id}.hegui.yaml`]: activity(id, false) });

/** `mine` stands two commits after `main`, which has one finding; `main` went on alone. */
function origin(): Repository {
  return repositoryWith(
    [
      { on: "main", files: { "company/acme.hegui.yaml": OPEN, ...needless("crm", "old") } },
      { on: "main", files: { "README.md": "One.\n", ...needless("crm", "replaced") } },
      { on: "mine", from: "main", files: { "crm/replaced.hegui.yaml": activity("replaced", true) } },
      { on: "mine", files: needless("shop", "mine") },
      { on: "main", files: { "README.md": "Two.\n" } },
    ],
    "mine",
  );
}

const NEW_ONLY = ["known error: demo-necessary activity/old", "new error: demo-necessary activity/mine"];
const FIXED = ["met: demo-necessary activity/replaced"];

describe("a shallow clone", () => {
  it("without the base says what to do", async () => {
    const { code, err } = await checked(cloneOf(origin(), "--depth=1").folder, ["--base", "main"]);
    expect([code, err]).toMatchInlineSnapshot(`
      [
        2,
        "hegui: there is no commit 'main' in this clone; this clone is shallow: \`git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'\` brings the rest (actions/checkout: \`fetch-depth: 0\`)
      ",
      ]
    `);
  });

  it("that has both tips and not the commit in which they meet says what to do", async () => {
    const { code, err } = await checked(cloneOf(origin(), "--depth=1", "--no-single-branch").folder, [
      "--base",
      "main",
    ]);
    expect([code, err]).toMatchInlineSnapshot(`
      [
        2,
        "hegui: 'main' and the checkout meet in no commit of this shallow clone: \`git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'\` brings the rest (actions/checkout: \`fetch-depth: 0\`)
      ",
      ]
    `);
  });

  it("that is deep enough is compared", async () => {
    const result = await against(cloneOf(origin(), "--depth=3", "--no-single-branch").folder, "main");
    expect(findingsOf(result)).toEqual(NEW_ONLY);
    expect(fixedOf(result)).toEqual(FIXED);
  });

  it("is compared after the advice was taken", async () => {
    const clone = cloneOf(origin(), "--depth=1");
    clone.git("fetch", "--quiet", "--unshallow", "origin", "+refs/heads/*:refs/remotes/origin/*");
    expect(findingsOf(await against(clone.folder, "main"))).toEqual(NEW_ONLY);
  });

  it("is compared with a commit that was fetched for it", async () => {
    const source = origin();
    const clone = cloneOf(source, "--depth=3");
    expect(findingsOf(await against(clone.folder, source.git("rev-parse", "main~1")))).toEqual(NEW_ONLY);
  });
});

describe("a partial clone", () => {
  it("without the contents of the base says so, and fetches nothing", async () => {
    const clone = cloneOf(origin(), "--filter=blob:none", "--no-checkout");
    clone.git("checkout", "--quiet", "mine");
    const absent = () => clone.git("rev-list", "--objects", "--all", "--missing=print").match(/^\?/gm)?.length;
    const before = absent();
    const { code, err } = await checked(clone.folder, ["--base", "main"]);
    expect([code, err]).toMatchInlineSnapshot(`
      [
        2,
        "hegui: this clone lacks files that the comparison needs, for example because it was made with --filter: \`git fetch --refetch --no-filter\` brings them
      ",
      ]
    `);
    expect([before, absent()]).toEqual([2, 2]);
  });

  it("without the folders of the base says so, and fetches nothing", async () => {
    const clone = cloneOf(origin(), "--filter=tree:0");
    const { code, err } = await checked(clone.folder, ["--base", "main"]);
    expect([code, err]).toMatchInlineSnapshot(`
      [
        2,
        "hegui: this clone lacks files that the comparison needs, for example because it was made with --filter: \`git fetch --refetch --no-filter\` brings them
      ",
      ]
    `);
  });

  it("that has what the base needs is compared", async () => {
    const clone = cloneOf(origin(), "--filter=blob:none");
    clone.git("checkout", "--quiet", "origin/main~1");
    clone.git("checkout", "--quiet", "mine");
    const result = await against(clone.folder, "main");
    expect(findingsOf(result)).toEqual(NEW_ONLY);
    expect(fixedOf(result)).toEqual(FIXED);
  });

  it("is compared after the advice was taken", async () => {
    const clone = cloneOf(origin(), "--filter=blob:none");
    clone.git("fetch", "--quiet", "--refetch", "--no-filter");
    expect(findingsOf(await against(clone.folder, "main"))).toEqual(NEW_ONLY);
  });
});

describe("a sparse checkout", () => {
  it.each(["--cone", "--no-cone"])(
    "counts the manifests that it leaves out as its commit has them (%s)",
    async (kind) => {
      const clone = cloneOf(origin());
      clone.git("sparse-checkout", "set", kind, ...(kind === "--cone" ? ["shop"] : ["/shop/*"]));
      expect(clone.git("ls-files", "-t").match(/^S /gm)).toHaveLength(kind === "--cone" ? 3 : 4);
      const result = await against(clone.folder, "main");
      expect(findingsOf(result)).toEqual(NEW_ONLY);
      expect(fixedOf(result)).toEqual(FIXED);
      expect(result.report.files).toEqual([
        "company/acme.hegui.yaml",
        "crm/old.hegui.yaml",
        "crm/replaced.hegui.yaml",
        "shop/mine.hegui.yaml",
      ]);
    },
  );

  it("counts with a sparse index too", async () => {
    const clone = cloneOf(origin());
    clone.git("sparse-checkout", "set", "--cone", "--sparse-index", "shop");
    expect(findingsOf(await against(clone.folder, "main"))).toEqual(NEW_ONLY);
  });

  it("counts below a folder of its own", async () => {
    const clone = cloneOf(origin());
    clone.git("sparse-checkout", "set", "--no-cone", "/crm/old*", "/shop/*");
    const result = await against(clone.folder, "main", "crm");
    expect(result.report.files).toEqual(["crm/old.hegui.yaml", "crm/replaced.hegui.yaml"]);
  });

  it("calls gone what the change deletes", async () => {
    const source = origin();
    source.write({ "crm/old.hegui.yaml": null });
    source.git("commit", "--quiet", "--all", "--message", "Stop");
    const clone = cloneOf(source);
    clone.git("sparse-checkout", "set", "shop");
    expect(fixedOf(await against(clone.folder, "main"))).toEqual([
      "not-declared: demo-necessary activity/old",
      ...FIXED,
    ]);
  });

  it("leaves out what the configuration leaves out", async () => {
    const source = origin();
    source.write({ "hegui.config.yaml": 'version: 1\nexclude: ["crm/**"]\n' });
    source.git("add", ".");
    source.git("commit", "--quiet", "--message", "Look at less");
    const clone = cloneOf(source);
    clone.git("sparse-checkout", "set", "shop");
    expect(findingsOf(await against(clone.folder, "main"))).toEqual(["new error: demo-necessary activity/mine"]);
  });

  it("leaves out what the command line does not name", async () => {
    const clone = cloneOf(origin());
    clone.git("sparse-checkout", "set", "shop", "company");
    const { report } = await against(clone.folder, "main", "shop", "company");
    expect(report.files).toEqual(["company/acme.hegui.yaml", "shop/mine.hegui.yaml"]);
  });

  it("counts what lies in the working tree before what the commit has", async () => {
    const clone = cloneOf(origin());
    clone.git("sparse-checkout", "set", "shop");
    clone.write({ "crm/old.hegui.yaml": activity("old", true) });
    expect(findingsOf(await against(clone.folder, "main"))).toEqual(["new error: demo-necessary activity/mine"]);
  });

  it("of a partial clone says which contents it lacks", async () => {
    const clone = cloneOf(origin(), "--filter=blob:none", "--sparse");
    const { code, err } = await checked(clone.folder, ["--base", "main"]);
    expect([code, err]).toMatchInlineSnapshot(`
      [
        2,
        "hegui: this clone lacks files that the comparison needs, for example because it was made with --filter: \`git fetch --refetch --no-filter\` brings them
      ",
      ]
    `);
  });
});
