import { describe, expect, it, vi } from "vitest";
import { fingerprint } from "../../src/finding/finding.js";
import { run } from "../bad-input/run.js";
import type { Files } from "../comparison/repository.js";
import { checkedFiles, config, head, problemsOf, rule, workspaceOf } from "./written.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

const PACK: Files = {
  ...config("packs: [base]"),
  "base/pack.yaml": head("base"),
  "base/base-rule.yaml": rule("base-rule", { aliases: "[old-rule, older-rule]", at: "necessary" }),
};
const states = async (files: Files) => {
  const ran = await checkedFiles(files);
  return [...ran.report.findings.map((one) => `${one.rule} ${one.state}`), ...problemsOf(ran)];
};
const waiver = (about: string): Files => ({
  "w.hegui.yaml": `version: 1
waivers:
  - { id: w, rule: ${about}, entity: activity/ads, reason: it ends, approved_by: dpo, approved_on: 2026-11-02, expires: 2026-12-31 }
`,
});
const baseline = (about: string, print: string): Files => ({
  "hegui.baseline.yaml": `version: 1
approved_by: dpo
approved_on: 2026-11-02
expires: 2027-01-31
reason: adopted
findings:
  - { rule: ${about}, entity: activity/ads, fingerprint: "${print}" }
`,
});
const printOf = (id: string) => fingerprint(id, "activity", "ads", "necessary");

describe("a rule that was renamed", () => {
  it("keeps its waivers, and approvers of its present name", async () => {
    expect(await states({ ...PACK, ...waiver("old-rule") })).toEqual(["base-rule waived"]);
    expect(await states({ ...PACK, ...waiver("older-rule") })).toEqual(["base-rule waived"]);
    const all = config("packs: [base, demo]", 'levels: { demo-necessary: "off" }');
    expect(await states({ ...PACK, ...all, ...waiver("oldest-rule") })).toEqual([
      "base-rule new",
      expect.stringContaining("waiver/unused"),
    ]);
    const approvers = (rules: string) => config("packs: [base]", `approvers: [{ who: [dpo], rules: [${rules}] }]`);
    expect(await states({ ...PACK, ...waiver("old-rule"), ...approvers("base-*") })).toEqual(["base-rule waived"]);
  });

  it("leaves its waivers alone where it is off, under each of its names", async () => {
    const off = config("packs: [base]", 'levels: { older-rule: "off" }');
    expect(await states({ ...PACK, ...off, ...waiver("base-rule") })).toEqual([]);
    expect(await states({ ...PACK, ...off, ...waiver("old-rule") })).toEqual([]);
  });

  it("keeps its entries in the baseline, which pruning leaves", async () => {
    const files = { ...PACK, ...baseline("old-rule", printOf("old-rule")) };
    expect(await states(files)).toEqual(["base-rule known"]);
    expect(await states({ ...PACK, ...baseline("old-rule", printOf("base-rule")) })).toEqual(["base-rule new"]);
    const { code, written } = await run(workspaceOf(files), ["baseline", "--prune"]);
    expect(code).toBe(0);
    expect(Object.values(written).join()).toContain("rule: old-rule, entity: activity/ads");
    const met = files["hegui.baseline.yaml"]!;
    const stale = { ...files, "acme.hegui.yaml": ACME.replace("false", "true"), "hegui.baseline.yaml": met };
    expect(await states(stale)).toEqual([expect.stringContaining("baseline/unused 1 entry")]);
  });

  it("is explained and listed under each of its names", async () => {
    const at = workspaceOf(PACK);
    const present = await run(at, ["explain", "base-rule"]);
    expect(present.code).toBe(0);
    expect(await run(at, ["explain", "older-rule"])).toEqual(present);
    expect((await run(at, ["list", "older"])).out).toContain("base-rule  error    formerly old-rule, older-rule");
  });

  it("has names that no other rule has or had", async () => {
    const one = (id: string, aliases: string) => ({ [`base/${id}.yaml`]: rule(id, { aliases }) });
    const several = { ...one("a", "[base-rule]"), ...one("b", "[old-rule]"), ...one("c", "[c, demo-officer]") };
    expect(problemsOf(await checkedFiles({ ...PACK, ...several }))).toEqual([
      "base/a.yaml:12:11 policy/duplicate-id there is a rule 'base-rule' already",
      "base/base-rule.yaml:12:11 policy/duplicate-id there is a rule 'old-rule' already",
      "base/c.yaml:12:11 policy/duplicate-id there is a rule 'c' already",
      "base/c.yaml:12:14 policy/duplicate-id there is a rule 'demo-officer' already",
    ]);
  });
});

const ACME = `version: 1
organizations: [{ id: acme, officer: { contact_published: true } }]
datasets: [{ id: guests, fields: [{ name: phone, category: basic.phone }], subjects: [customers] }]
activities: [{ id: ads, purpose: Guess incomes, uses: [guests], necessary: false }]
`;
