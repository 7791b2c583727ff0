import { describe, expect, it, vi } from "vitest";
import { check, type Input } from "../../src/check.js";
import { baseFromGit } from "../../src/cli/comparison.js";
import { renderJson } from "../../src/report/json.js";
import { readWorkspace } from "../../src/workspace/workspace.js";
import { policies } from "../policies.js";
import { against, checked } from "./compared.js";
import { COMPANY, flow, flows, people } from "./law.js";
import { cloneOf, GIT_ENV, type Repository, repositoryWith } from "./repository.js";

vi.mock("../../src/workspace/policies.js", async () => ({
  builtinPolicies: () => policies,
}));

const manifest = (...lines: string[]) => `version: 1\n${flows(...lines)}`;

/** A change of several files: new, known, fixed and waived findings, sentences of every kind. */
function history(): Repository {
  return repositoryWith(
    [
      {
        on: "main",
        files: {
          "company.hegui.yaml": COMPANY,
          "crm.hegui.yaml": manifest(flow("crm", "hq", "full_name", people(83000))),
          "old.hegui.yaml": manifest(flow("old", "stripe", "phone", people(1000))),
        },
      },
      {
        on: "mine",
        from: "main",
        files: {
          "old.hegui.yaml": null,
          "a/pay.hegui.yaml": manifest(flow("pay", "stripe", "phone", people(21000))),
          "b/host.hegui.yaml": manifest(flow("host", "cloud", "phone")),
          "crm.hegui.yaml": manifest(flow("crm", "hq", "full_name, phone", people(84000))),
          "hegui.config.yaml": "version: 1\nfail_on: warning\nlevels: { pipl-39-separate-consent: note }\n",
        },
      },
      { on: "main", files: { "README.md": "More.\n" } },
    ],
    "mine",
  );
}

async function inputOf(repository: Repository): Promise<Input> {
  const io = { env: GIT_ENV } as unknown as Parameters<typeof baseFromGit>[0];
  const { input } = await readWorkspace({
    cwd: repository.folder,
    paths: [],
    packs: [],
    asOf: "2026-11-21",
    overrides: {},
    policies,
    base: (folder) => baseFromGit(io, folder, "main", {}),
  });
  return input;
}

describe("the same history gives the same bytes", () => {
  it("in two runs", async () => {
    const { folder } = history();
    const first = await against(folder, "main");
    expect(first.report.change!.law.length).toBeGreaterThan(3);
    expect((await against(folder, "main")).text).toBe(first.text);
  });

  it("in another folder, and in a clone", async () => {
    const repository = history();
    const { text } = await against(repository.folder, "main");
    expect((await against(history().folder, "main")).text).toBe(text);
    expect((await against(cloneOf(repository).folder, "main")).text).toBe(text);
  });

  it("in another language, time zone and home", async () => {
    const { folder } = history();
    const env = { LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8", TZ: "America/New_York", HOME: folder };
    expect((await checked(folder, ["--base", "main"], env)).text).toBe((await against(folder, "main")).text);
  });

  it("when the branch is committed in other steps", async () => {
    const repository = history();
    const { text } = await against(repository.folder, "main");
    repository.git("reset", "--quiet", "--soft", "main~1");
    repository.git("commit", "--quiet", "--message", "All at once");
    expect((await against(repository.folder, "main")).text).toBe(text);
  });

  it("whatever the order of files on both sides", async () => {
    const input = await inputOf(history());
    const base = input.base!;
    const report = renderJson(check(input));
    const turned = { ...input, files: input.files.toReversed(), base: { ...base, files: base.files.toReversed() } };
    expect(renderJson(check(turned))).toBe(report);
    const packs = { ...input, packs: input.packs.toReversed() };
    expect(renderJson(check(packs))).toBe(report);
  });
});
