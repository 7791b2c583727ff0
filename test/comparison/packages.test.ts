import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { checked, findingsOf } from "./compared.js";
import { activity, OPEN, waiver } from "./manifests.js";
import { PACK, rule } from "./pack.js";
import { type Files, type Repository, repositoryWith } from "./repository.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

const BY_BASE = ["--base", "main", "--policy-from", "base"];
const UNNAMED = "new error: house-named activity/ads";

/** Files below a folder. */
function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
}

const config = (line: string) => ({ "hegui.config.yaml": `version: 1\n${line}\n` });
const pack = Object.fromEntries(Object.entries(PACK).map(([name, content]) => [name.replace("rules/", ""), content]));
const weak = { "house-named.yaml": rule("has(it.id)") };
const PACKAGE = { "package.json": "{}" };

/** `main` is held to a policy; `mine` adds an activity without a title and the given files. */
function change(policy: Files, after: Files): Repository {
  return repositoryWith([
    { on: "main", files: { "acme.hegui.yaml": OPEN, "README.md": "One.\n", ...policy } },
    { on: "mine", from: "main", files: { "ads.hegui.yaml": activity("ads", true), ...after } },
  ]);
}

describe("packs of an installed package, by the base's policy", () => {
  const policy = { ...config('packs: ["@acme/rules"]'), ".gitignore": "node_modules\n", "package.json": "{}\n" };
  const install = (repository: Repository) =>
    repository.write(below("node_modules/@acme/rules", { ...PACKAGE, ...pack }));

  it("are checked while the change leaves alone what is installed", async () => {
    const repository = change(policy, { "src/main.js": "1\n" });
    install(repository);
    expect(findingsOf(await checked(repository.folder, BY_BASE))).toEqual([UNNAMED]);
  });

  it.each([
    "package.json",
    "package-lock.json",
    "npm-shrinkwrap.json",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "yarn.lock",
    "bun.lock",
    "bun.lockb",
    ".npmrc",
    ".yarnrc.yml",
    ".pnpmfile.cjs",
    "services/a/package.json",
    "node_modules/@acme/rules/house-named.yaml",
  ])("are refused when it touches %s", async (file) => {
    const repository = change(policy, { [file]: "# mine\n" });
    install(repository);
    const { code, err } = await checked(repository.folder, BY_BASE);
    expect([code, err]).toEqual([
      2,
      `hegui: the pack '@acme/rules' is an installed package: this change from outside the repository touches ${file}, which decides what is installed\n`,
    ]);
    expect((await checked(repository.folder, ["--base", "main"])).code).toBe(1);
  });

  it("are refused when it takes such a file away", async () => {
    const repository = change(policy, { "package.json": null });
    install(repository);
    expect((await checked(repository.folder, BY_BASE)).err).toContain("touches package.json");
  });

  it("that link into the repository count as the base has them", async () => {
    const linked = { ...below("packages/rules", { ...PACKAGE, ...pack }), ...policy };
    const repository = change(linked, below("packages/rules", weak));
    repository.write({ "node_modules/@acme/rules": { link: "../../packages/rules" } });
    expect((await checked(repository.folder, ["--base", "main"])).code).toBe(0);
    expect((await checked(repository.folder, BY_BASE)).code).not.toBe(0);
  });
});

describe("packs that the command line names, by the base's policy", () => {
  it.each(["rules", "./rules", "./rules/"])("count as the base has them: %s", async (name) => {
    const { folder } = change(PACK, below("rules", weak));
    expect((await checked(folder, ["--packs", name, "--base", "main"])).code).toBe(0);
    expect(findingsOf(await checked(folder, ["--packs", name, ...BY_BASE]))).toEqual([UNNAMED]);
  });

  it("count as they are where they lie outside the repository", async () => {
    const elsewhere = repositoryWith([{ on: "main", files: PACK }]);
    const { folder } = change({}, {});
    expect(findingsOf(await checked(folder, ["--packs", join(elsewhere.folder, "rules"), ...BY_BASE]))).toEqual([
      UNNAMED,
    ]);
  });
});

describe("manifests of an installed package, by the base's policy", () => {
  const policy = { ...config('extends: ["@acme/facts"]'), ".gitignore": "node_modules\n", "package.json": "{}\n" };
  const install = (repository: Repository) =>
    repository.write(below("node_modules/@acme/facts", { ...PACKAGE, "w.hegui.yaml": waiver("w", "calls") }));
  const needless = { "calls.hegui.yaml": activity("calls", false) };

  it("may accept what the change brings", async () => {
    const repository = change(policy, needless);
    install(repository);
    expect(findingsOf(await checked(repository.folder, BY_BASE))).toEqual([
      "waived error: demo-necessary activity/calls",
    ]);
  });

  it("are refused when the change decides what is installed", async () => {
    const repository = change(policy, { ...needless, "package.json": '{ "dependencies": {} }\n' });
    install(repository);
    const { code, err } = await checked(repository.folder, BY_BASE);
    expect([code, err]).toEqual([2, expect.stringContaining("'@acme/facts' is an installed package")]);
  });
});

describe("shared manifests that the base does not have, by the base's policy", () => {
  it("do not count as if it had them", async () => {
    const { folder } = change(config("extends: [shared]"), {
      "shared/w.hegui.yaml": `${activity("calls", false)}---\n${waiver("w", "calls")}`,
    });
    const result = await checked(folder, BY_BASE);
    expect([result.code, findingsOf(result)]).toEqual([1, ["new error: demo-necessary activity/calls"]]);
  });
});

describe("manifests of a package that links into the repository", () => {
  it("are compared with what they were", async () => {
    const facts = (necessary: boolean) =>
      below("packages/facts", { ...PACKAGE, "calls.hegui.yaml": activity("calls", necessary) });
    const repository = change(
      {
        ...config('include: ["*.hegui.yaml"]\nextends: ["@acme/facts"]'),
        ".gitignore": "node_modules\n",
        ...facts(true),
      },
      facts(false),
    );
    repository.write({ "node_modules/@acme/facts": { link: "../../packages/facts" } });
    expect(findingsOf(await checked(repository.folder, ["--base", "main"]))).toEqual([
      "new error: demo-necessary activity/calls",
    ]);
  });
});

describe("the base's policy", () => {
  it("needs a base", async () => {
    const { folder } = change({}, {});
    const { code, err } = await checked(folder, ["--policy-from", "base"]);
    expect([code, err]).toEqual([2, "hegui: --policy-from base needs --base\n"]);
  });

  it("is that of the base alone: what the checkout says for itself is not read", async () => {
    const { folder } = change(config("fail_on: warning"), config("fail_on: [broken"));
    const { code, report } = await checked(folder, BY_BASE);
    expect([code, report.gate.fail_on, report.problems]).toEqual([0, "warning", []]);
  });

  it("is unusable when the base's configuration is", async () => {
    const { folder } = change(config("fail_on: [broken"), config("fail_on: error"));
    expect([(await checked(folder, ["--base", "main"])).code, (await checked(folder, BY_BASE)).code]).toEqual([0, 2]);
  });

  it("is a named configuration as the base has it", async () => {
    const conf = (level: string) => ({ "conf/hegui.yaml": `version: 1\nfail_on: ${level}\n` });
    const { folder } = change(conf("warning"), conf("never"));
    const named = ["--config", "conf/hegui.yaml"];
    expect((await checked(folder, [...named, "--base", "main"])).report.gate.fail_on).toBe("never");
    const { report } = await checked(folder, [...named, ...BY_BASE]);
    expect(report.gate.fail_on).toBe("warning");
    expect(report.change!.policy.map((one) => [one.file, one.weaker])).toEqual([["conf/hegui.yaml", true]]);
  });

  it("refuses a named configuration that the change brings along", async () => {
    const { folder } = change({}, { "mine.yaml": "version: 1\nfail_on: never\n" });
    const { code, err } = await checked(folder, ["--config", "mine.yaml", ...BY_BASE]);
    expect([code, err]).toEqual([
      2,
      "hegui: --config: 'mine.yaml' is new in a change from outside the repository; it counts once the base has it\n",
    ]);
  });

  it("may be a named configuration outside the repository", async () => {
    const elsewhere = repositoryWith([{ on: "main", files: { "hegui.yaml": "version: 1\nfail_on: note\n" } }]);
    const { folder } = change({}, {});
    const { report } = await checked(folder, ["--config", join(elsewhere.folder, "hegui.yaml"), ...BY_BASE]);
    expect(report.gate.fail_on).toBe("note");
  });
});
