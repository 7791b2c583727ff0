import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { run } from "../bad-input/run.js";
import { checked } from "../comparison/compared.js";
import { checkedFiles, config, head, levelsOf, problemsOf, rule, workspaceOf } from "./written.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

/** An installed package that is a pack of one rule. */
const installed = (at: string, id: string, ...lines: readonly string[]) => ({
  [`${at}/package.json`]: "{}",
  [`${at}/pack.yaml`]: head(id, ...lines),
  [`${at}/${id}-rule.yaml`]: rule(`${id}-rule`),
});

describe("packs that extend others", () => {
  it("are judged with all of them, however they are reached", async () => {
    const files = {
      ...config("packs: [app]"),
      "app/pack.yaml": head("app", 'extends: [../left/, ./inner/../../right, "@acme/base", demo]'),
      "app/app-rule.yaml": rule("app-rule"),
      "left/pack.yaml": head("left", "extends: [../bottom]"),
      "left/left-rule.yaml": rule("left-rule"),
      "right/pack.yaml": head("right", "extends: [../bottom]"),
      "right/right-rule.yaml": rule("right-rule"),
      "bottom/pack.yaml": head("bottom"),
      "bottom/bottom-rule.yaml": rule("bottom-rule"),
      ...installed("node_modules/@acme/base", "base", "extends: [nested, ./packs/one]"),
      ...installed("node_modules/@acme/base/node_modules/nested", "nested"),
      "node_modules/@acme/base/packs/one/pack.yaml": head("one", "extends: [../two]"),
      "node_modules/@acme/base/packs/one/one-rule.yaml": rule("one-rule"),
      "node_modules/@acme/base/packs/two/pack.yaml": head("two"),
      "node_modules/@acme/base/packs/two/two-rule.yaml": rule("two-rule"),
    };
    const ran = await checkedFiles(files);
    expect(problemsOf(ran)).toEqual([]);
    const own = ["app", "base", "bottom", "left", "nested", "one", "right", "two"].map((id) => `${id}-rule error`);
    expect(levelsOf(ran)).toEqual([...own, "demo-necessary error", "demo-officer warning"].sort());
  });

  it("name what is there: nothing outside, no other spelling of paths, no circle", async () => {
    const wrong = ["ghost", "../../out", "/etc", "..\\\\other", "@acme/leaves", "../empty", ".", "../other"];
    const files = {
      ...config("packs: [app]"),
      "app/pack.yaml": head("app", `extends: [${wrong.map((one) => `"${one}"`).join(", ")}]`),
      "other/pack.yaml": head("other", "extends: [../app]"),
      "empty/readme.yaml": "{}",
      ...installed("node_modules/@acme/leaves", "leaves", "extends: [../../../other, ../sibling]"),
      ...installed("node_modules/@acme/sibling", "sibling"),
    };
    const ran = await checkedFiles(files);
    const folder = "no folder of the workspace with pack.yaml";
    const none = "neither built in nor an installed package";
    expect(ran.code).toBe(2);
    expect(problemsOf(ran)).toEqual([
      "@acme/leaves/pack.yaml:4:11 policy/no-pack there is no pack '../../../other': no folder of the package with pack.yaml",
      "@acme/leaves/pack.yaml:4:27 policy/no-pack there is no pack '../sibling': no folder of the package with pack.yaml",
      `app/pack.yaml:4:11 policy/no-pack there is no pack 'ghost': ${none}`,
      `app/pack.yaml:4:20 policy/no-pack there is no pack '../../out': ${folder}`,
      `app/pack.yaml:4:33 policy/no-pack there is no pack '/etc': ${none}`,
      `app/pack.yaml:4:41 policy/no-pack there is no pack '..\\other': ${none}`,
      `app/pack.yaml:4:70 policy/no-pack there is no pack '../empty': ${folder}`,
      "app/pack.yaml:4:82 policy/cycle the pack '.' extends this one in turn",
      "other/pack.yaml:4:11 policy/cycle the pack '../app' extends this one in turn",
    ]);
  });

  it("may lie outside the workspace when the command line names them", async () => {
    const at = workspaceOf({
      "work/a.hegui.yaml": "version: 1\n",
      "packs/app/pack.yaml": head("app", "extends: [../base]"),
      "packs/base/pack.yaml": head("base"),
      "packs/base/base-rule.yaml": rule("base-rule"),
    });
    expect(levelsOf(await checked(join(at, "work"), ["--packs", "../packs/app"]))).toEqual(["base-rule error"]);
  });

  it("are one pack where a package is a link to a folder of the workspace, in any order", async () => {
    const at = workspaceOf({
      "packages/app/pack.yaml": head("app", 'extends: ["@acme/base"]'),
      "packages/base/package.json": "{}",
      "packages/base/pack.yaml": head("base"),
      "packages/base/base-rule.yaml": rule("base-rule"),
    });
    mkdirSync(join(at, "node_modules/@acme"), { recursive: true });
    symlinkSync("../../packages/base", join(at, "node_modules/@acme/base"));
    for (const packs of ["packages/app,packages/base", "packages/base,packages/app", "@acme/base,packages/app"]) {
      const ran = await checked(at, ["--packs", packs]);
      expect(problemsOf(ran)).toEqual([]);
      expect(levelsOf(ran)).toEqual(["base-rule error"]);
    }
    const list = JSON.parse((await run(at, ["list", "--packs", "packages/app", "--format", "json"])).out);
    expect(list.packs).toEqual([
      { id: "base", version: "1.0.0", from: "packages/base" },
      { id: "app", version: "1.0.0", from: "packages/app" },
    ]);
  });

  it("cannot bring one id from two places", async () => {
    const files = {
      ...config("packs: [one, two]"),
      "one/pack.yaml": head("same"),
      "two/pack.yaml": head("same"),
    };
    expect(problemsOf(await checkedFiles(files))).toEqual([
      "two/pack.yaml:1:5 policy/duplicate-id the id 'same' is used twice",
    ]);
  });

  it("cannot put a pack in the place of a built-in one; the configuration can", async () => {
    const mine = { "mine/pack.yaml": head("demo"), "mine/demo-mine.yaml": rule("demo-mine") };
    const app = { "app/pack.yaml": head("app", "extends: [../mine]") };
    expect(problemsOf(await checkedFiles({ ...mine, ...app, ...config("packs: [app]") }))).toEqual([
      "mine/pack.yaml:1:5 policy/duplicate-id the pack 'demo' is built in | give this one another id; only `packs` of hegui.config.yaml can put it in the place of a built-in one",
    ]);
    const chosen = await checkedFiles({ ...mine, ...app, ...config("packs: [app, mine]") });
    expect(problemsOf(chosen)).toEqual([]);
    expect(levelsOf(chosen)).toEqual(["demo-mine error"]);
  });

  it("may be a whole repository, whose manifests, fixtures and further packs are no rules", async () => {
    const files = {
      ...config("packs: [.]", "code: [.]"),
      "pack.yaml": head("whole", "extends: [./packs/inner]"),
      "privacy/whole-rule.yaml": rule("whole-rule"),
      "fixtures/f.yaml": "organizations: []\n",
      ".github/workflows/ci.yaml": "on: push\n",
      "packs/inner/pack.yaml": head("inner"),
      "packs/inner/inner-rule.yaml": rule("inner-rule"),
    };
    const ran = await checkedFiles(files);
    expect(problemsOf(ran)).toEqual([]);
    expect(levelsOf(ran)).toEqual(["inner-rule error", "whole-rule error"]);
  });

  it("keep rules in a folder of that name, beside other people's YAML; a rule that was put elsewhere counts", async () => {
    const files = {
      ...config("packs: [.]"),
      "pack.yaml": head("whole"),
      "rules/whole-rule.yaml": rule("whole-rule"),
      "elsewhere/lost-rule.yaml": rule("lost-rule"),
      "docker-compose.yml": "services: {}\n",
      "charts/values.yaml": "replicas: 2\n",
    };
    const ran = await checkedFiles(files);
    expect(problemsOf(ran)).toEqual([]);
    expect(levelsOf(ran)).toEqual(["lost-rule error", "whole-rule error"]);
    const broken = await checkedFiles({ ...files, "elsewhere/broken.yaml": "- [\n" });
    expect(problemsOf(broken)).toEqual([expect.stringMatching(/^elsewhere\/broken\.yaml:/)]);
  });

  it("need the version of hegui that they name", async () => {
    const files = (range: string) => ({
      ...config("packs: [app]"),
      "app/pack.yaml": head("app", `requires: { hegui: "${range}" }`),
    });
    expect(problemsOf(await checkedFiles(files(">=0.0.1")))).toEqual([]);
    expect(problemsOf(await checkedFiles(files("^99")))).toEqual([
      expect.stringMatching(/^app\/pack.yaml:4:20 policy\/requires the pack 'app' needs hegui \^99, and this is \d/),
    ]);
    expect(problemsOf(await checkedFiles(files("newest")))).toEqual([
      expect.stringMatching(/^app\/pack.yaml:4:20 policy\/requires 'newest' is no range of versions, such as \^\d/),
    ]);
  });
});
