import { describe, expect, it, vi } from "vitest";
import { checked, findingsOf } from "../comparison/compared.js";
import { type Files, type Repository, repositoryWith } from "../comparison/repository.js";
import { config, head, levelsOf, NEEDLESS, problemsOf, rule } from "./written.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

const DAYS = "params: { days: { type: int, default: 3, about: { en: a, zh: a } } }";
const BEFORE: Files = {
  ...NEEDLESS,
  ...config("packs: [packs/app]", "params: { base: { days: 1 } }"),
  "packs/app/pack.yaml": head("app", "extends: [../base]", "levels: { base-rule: warning }"),
  "packs/base/pack.yaml": head("base", DAYS, "extends: [../deep]"),
  "packs/base/base-rule.yaml": rule("base-rule", { when: "params.days == 1" }),
  "packs/deep/pack.yaml": head("deep"),
  "packs/deep/deep-rule.yaml": rule("deep-rule"),
  "packs/deep/manifests/r.yaml": "version: 1\nrecipients: [{ id: crs, country: FR }]\n",
};
const change = (after: Files, before: Files = BEFORE): Repository =>
  repositoryWith([
    { on: "main", files: before },
    { on: "mine", from: "main", files: { "x.md": "x", ...after } },
  ]);
const byBase = ({ folder }: Repository) => checked(folder, ["--base", "main", "--policy-from", "base"]);
const ALL = ["known error: deep-rule activity/ads", "known warning: base-rule activity/ads"];

describe("packs of a change from outside", () => {
  it.each([
    ["nothing", {}],
    ["the pack that is extended", { "packs/deep/deep-rule.yaml": rule("deep-rule", { when: '"false"' }) }],
    ["what is extended", { "packs/base/pack.yaml": head("base", DAYS) }],
    ["a level", { "packs/app/pack.yaml": head("app", "extends: [../base]", 'levels: { base-rule: "off" }') }],
    ["a parameter", config("packs: [packs/app]", "params: { base: { days: 2 } }")],
    ["all packs", { "packs/app/pack.yaml": null, "packs/base/pack.yaml": null, "packs/deep/pack.yaml": null }],
    ["a lock that fits nothing", { "hegui.lock": "{" }],
  ] as readonly (readonly [string, Files])[])("count as the base has them: it changes %s", async (_, after) => {
    const ran = await byBase(change(after));
    expect(problemsOf(ran)).toEqual([]);
    expect(findingsOf(ran)).toEqual(ALL);
  });

  it("run no code, and a rule in TypeScript cannot be taken away unseen", async () => {
    const code: Files = {
      ...BEFORE,
      ...config("packs: [packs/app]", "code: [packs/app]"),
      "packs/app/rules/app-code.ts": "export default 1;\n",
    };
    const told = [
      "packs/app/rules/app-code.ts:1:1 policy/code is code, and no code runs for a change from outside the repository",
    ];
    for (const after of [{}, { "packs/app/rules/app-code.ts": null }] as readonly Files[]) {
      const ran = await byBase(change(after, code));
      expect(problemsOf(ran)).toEqual(told);
      expect(ran.code).toBe(2);
    }
    const added = await byBase(change({ "packs/app/rules/app-code.ts": "export default 1;\n" }));
    expect(problemsOf(added)).toEqual([]);
  });

  it("are told in the policy changes, wherever they lie", async () => {
    const { folder } = change({
      ...config("packs: [packs/app]", "params: { base: { days: 2 } }", "code: [packs/app]"),
      "packs/deep/deep-rule.yaml": rule("deep-rule", { when: '"true"' }),
    });
    const { report } = await checked(folder, ["--base", "main"]);
    expect(report.change!.policy.map(({ file, weaker, text }) => `${weaker} ${file} ${text.en}`)).toEqual([
      'true hegui.config.yaml `params`: {"base":{"days":1}} → {"base":{"days":2}}',
      'true hegui.config.yaml `code`: (not set) → ["packs/app"]',
      "false packs/deep/deep-rule.yaml a rule or table of a pack of this repository is different",
    ]);
  });

  it("bring the same manifests on both sides", async () => {
    const { folder } = change({
      "packs/deep/manifests/r.yaml": "version: 1\nrecipients: [{ id: crs, country: DE }]\n",
    });
    const ran = await checked(folder, ["--base", "main"]);
    expect(ran.report.change!.law).toEqual([]);
    expect(levelsOf(ran)).toEqual(["base-rule warning", "deep-rule error"]);
  });
});

describe("the lock in a comparison", () => {
  const lock = (days: number) =>
    `${JSON.stringify({ version: 1, hegui: "0", packs: {}, levels: { "base-rule": "warning" }, params: { base: { days } } })}\n`;
  const policyOf = async (before: Files, after: Files) => {
    const { folder } = change(after, { ...BEFORE, ...before });
    const { report } = await checked(folder, ["--base", "main"]);
    return report.change!.policy.map(({ weaker, text }) => `${weaker} ${text.en}`);
  };

  it("shows what differs, and that it is gone", async () => {
    expect(await policyOf({ "hegui.lock": lock(1) }, { "hegui.lock": lock(9) })).toEqual([
      'true params.base: {"days":1} → {"days":9}',
    ]);
    expect(await policyOf({ "hegui.lock": lock(1) }, { "hegui.lock": null })).toEqual([
      "true the lock is gone: a changed pack no longer has to be looked at",
    ]);
    expect(await policyOf({}, { "hegui.lock": lock(1) })).toEqual([]);
    expect(await policyOf({ "hegui.lock": lock(1) }, {})).toEqual([]);
  });
});
