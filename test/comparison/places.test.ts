import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { against, checked, findingsOf, fixedOf } from "./compared.js";
import { activity, OPEN } from "./manifests.js";
import { type Repository, repositoryWith } from "./repository.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

/** Two services; the change fixes something in `a` and breaks something in `b`. */
function services(): Repository {
  return repositoryWith([
    {
      on: "main",
      files: {
        "services/a/acme.hegui.yaml": OPEN,
        "services/a/ads.hegui.yaml": activity("ads", false),
        "services/a/old.hegui.yaml": activity("old", false),
        "services/b/hegui.config.yaml": "version: 1\nhorizon_days: 30\n",
        "services/b/acme.hegui.yaml": OPEN,
        "services/b/calls.hegui.yaml": activity("calls", true),
      },
    },
    {
      on: "mine",
      from: "main",
      files: {
        "services/a/ads.hegui.yaml": activity("ads", true),
        "services/b/calls.hegui.yaml": activity("calls", false),
        "services/b/hegui.config.yaml": "version: 1\nhorizon_days: 60\n",
      },
    },
  ]);
}

const at = ({ folder }: Repository, ...names: string[]) => join(folder, ...names);
const filesOf = async (cwd: string, ...words: string[]) => (await against(cwd, "main", ...words)).report.files;

describe("a workspace in a folder of the repository", () => {
  it.each<[string, string, string[]]>([
    ["from the root", ".", ["services/a"]],
    ["from the root, with a slash", ".", ["./services/a/"]],
    ["from the folder itself", "services/a", []],
    ["from the folder itself, by its name", "services/a", ["."]],
    ["from a folder beside it", "services/b", ["../a"]],
    ["from between", "services", ["a"]],
  ])("is compared with what it was: %s", async (_, cwd, words) => {
    const result = await against(at(services(), cwd), "main", ...words);
    expect(findingsOf(result)).toEqual(["known error: demo-necessary activity/old"]);
    expect(fixedOf(result)).toEqual(["met: demo-necessary activity/ads"]);
    expect(result.report.change!.policy).toEqual([]);
  });

  it("has the same report from the root and from the folder, but for the names of files", async () => {
    const repository = services();
    const outside = await against(at(repository), "main", "services/a");
    const inside = await against(at(repository, "services/a"), "main");
    expect(outside.report.files).toEqual(inside.report.files.map((name) => `services/a/${name}`));
    expect(outside.text.replaceAll("services/a/", "")).toBe(inside.text);
  });

  it("has its own configuration, which is told by the name that people see", async () => {
    const repository = services();
    const policy = async (cwd: string, ...words: string[]) =>
      (await against(cwd, "main", ...words)).report.change!.policy.map(({ file }) => file);
    expect(await policy(at(repository), "services/b")).toEqual(["services/b/hegui.config.yaml"]);
    expect(await policy(at(repository, "services/b"))).toEqual(["hegui.config.yaml"]);
  });

  it("that the base does not have is new altogether", async () => {
    const { folder } = repositoryWith([
      { on: "main", files: { "README.md": "Nothing yet.\n" } },
      {
        on: "mine",
        from: "main",
        files: { "new/acme.hegui.yaml": OPEN, "new/ads.hegui.yaml": activity("ads", false) },
      },
    ]);
    expect(findingsOf(await against(folder, "main", "new"))).toEqual(["new error: demo-necessary activity/ads"]);
  });

  it("whose name begins like another's is not that other", async () => {
    const { folder } = repositoryWith([
      { on: "main", files: { "a/acme.hegui.yaml": OPEN, "ab/ads.hegui.yaml": activity("ads", false) } },
      { on: "mine", from: "main", files: { "a/ads.hegui.yaml": activity("ads", false), "ab/ads.hegui.yaml": null } },
    ]);
    const result = await against(folder, "main", "a");
    expect(findingsOf(result)).toEqual(["new error: demo-necessary activity/ads"]);
    expect(fixedOf(result)).toEqual([]);
  });
});

describe("files and folders on the command line", () => {
  it.each<[string[]]>([
    [["services/a/acme.hegui.yaml", "services/a/old.hegui.yaml"]],
    [["./services/a/acme.hegui.yaml", "./services/a/old.hegui.yaml"]],
    [["services/a/../a/acme.hegui.yaml", "services//a/old.hegui.yaml"]],
  ])("are the same in the base: %j", async (words) => {
    const repository = services();
    const result = await against(at(repository), "main", ...words);
    expect(result.report.files).toEqual(["services/a/acme.hegui.yaml", "services/a/old.hegui.yaml"]);
    expect(findingsOf(result)).toEqual(["known error: demo-necessary activity/old"]);
    expect(fixedOf(result)).toEqual([]);
  });

  it("may be absolute", async () => {
    const repository = services();
    const words = ["acme", "old"].map((name) => at(repository, `services/a/${name}.hegui.yaml`));
    expect(findingsOf(await against(at(repository), "main", ...words))).toEqual([
      "known error: demo-necessary activity/old",
    ]);
  });

  it.each<[string[]]>([
    [["services/a", "README.md"]],
    [["./services/a/", "README.md"]],
    [["services/a/.", "README.md"]],
  ])("narrow the base as they narrow the checkout: %j", async (words) => {
    const repository = services();
    repository.write({ "README.md": "version: 1\n" });
    const result = await against(at(repository), "main", ...words);
    expect(findingsOf(result)).toEqual(["known error: demo-necessary activity/old"]);
    expect(fixedOf(result)).toEqual(["met: demo-necessary activity/ads"]);
  });

  it("are named as people named them, whatever is compared", async () => {
    const repository = services();
    expect(await filesOf(at(repository, "services"), "a/acme.hegui.yaml", "b/acme.hegui.yaml")).toEqual([
      "a/acme.hegui.yaml",
      "b/acme.hegui.yaml",
    ]);
  });
});

describe("a configuration that is named", () => {
  const files = {
    "conf/acme.hegui.yaml": OPEN,
    "conf/hegui.yaml": 'version: 1\ninclude: ["own/**"]\nextends: [shared]\n',
    "conf/shared/ads.hegui.yaml": activity("ads", false),
    "own/acme.yaml": OPEN,
  };

  it("brings shared manifests from its own folder, on both sides", async () => {
    const { folder } = repositoryWith([
      { on: "main", files },
      {
        on: "mine",
        from: "main",
        files: {
          "conf/shared/ads.hegui.yaml": activity("ads", true),
          "conf/shared/calls.hegui.yaml": activity("calls", false),
        },
      },
    ]);
    const result = await checked(folder, ["--base", "main", "--config", "conf/hegui.yaml"]);
    expect(findingsOf(result)).toEqual(["new error: demo-necessary activity/calls"]);
    expect(fixedOf(result)).toEqual(["met: demo-necessary activity/ads"]);
  });
});
