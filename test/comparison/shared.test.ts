import { describe, expect, it, vi } from "vitest";
import { against, checked, findingsOf } from "./compared.js";
import { activity, OPEN } from "./manifests.js";
import { repositoryWith } from "./repository.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

describe("shared manifests", () => {
  const data = activity("ads", false);
  const config = (entry: string) => `version: 1\ninclude: ["own/**"]\nextends: ["${entry}"]\n`;

  it.each(["shared", "./shared", "shared/", "shared/acme.yaml", "./shared/acme.yaml"])(
    "of the repository, named %s, are compared with what they were",
    async (entry) => {
      const name = entry.includes("acme") ? "shared/acme.yaml" : "shared/acme.hegui.yaml";
      const { folder } = repositoryWith([
        { on: "main", files: { "hegui.config.yaml": config(entry), "own/ads.yaml": data, [name]: OPEN } },
        { on: "mine", from: "main", files: { [name]: OPEN.replace("true", "false") } },
      ]);
      expect(findingsOf(await against(folder, "main"))).toEqual([
        "known error: demo-necessary activity/ads",
        "new warning: demo-officer dataset/guests",
      ]);
    },
  );

  it("that the change adds bring new findings", async () => {
    const { folder } = repositoryWith([
      { on: "main", files: { "hegui.config.yaml": "version: 1\ninclude: [own/**]\n", "own/acme.yaml": OPEN } },
      {
        on: "mine",
        from: "main",
        files: { "hegui.config.yaml": config("shared"), "shared/ads.hegui.yaml": activity("ads", false) },
      },
    ]);
    expect(findingsOf(await against(folder, "main"))).toEqual(["new error: demo-necessary activity/ads"]);
  });

  it("of an installed package are the same on both sides", async () => {
    const repository = repositoryWith([
      {
        on: "main",
        files: { "hegui.config.yaml": config("@acme/facts"), "own/acme.yaml": OPEN, ".gitignore": "node_modules\n" },
      },
      { on: "mine", from: "main", files: { "own/calls.yaml": activity("calls", false) } },
    ]);
    repository.write({
      "node_modules/@acme/facts/package.json": "{}",
      "node_modules/@acme/facts/ads.hegui.yaml": activity("ads", false),
    });
    expect(findingsOf(await against(repository.folder, "main"))).toEqual([
      "known error: demo-necessary activity/ads",
      "new error: demo-necessary activity/calls",
    ]);
  });

  it("of a package that the change itself begins to use are new", async () => {
    const repository = repositoryWith([
      { on: "main", files: { "hegui.config.yaml": "version: 1\ninclude: [own/**]\n", "own/acme.yaml": OPEN } },
      { on: "mine", from: "main", files: { "hegui.config.yaml": config("@acme/facts") } },
    ]);
    repository.write({
      "node_modules/@acme/facts/package.json": "{}",
      "node_modules/@acme/facts/ads.hegui.yaml": activity("ads", false),
    });
    expect(findingsOf(await against(repository.folder, "main"))).toEqual(["new error: demo-necessary activity/ads"]);
  });

  it("that are nowhere are a usage error", async () => {
    const { folder } = repositoryWith([
      { on: "main", files: { "hegui.config.yaml": config("nowhere"), "acme.hegui.yaml": OPEN } },
    ]);
    const { code, err } = await checked(folder, ["--base", "main"]);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining("'nowhere' is neither a file, a folder nor an installed package"),
    ]);
  });
});
