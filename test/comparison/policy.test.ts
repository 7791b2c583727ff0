import { describe, expect, it, vi } from "vitest";
import { fingerprint } from "../../src/finding/finding.js";
import { type Compared, checked, findingsOf } from "./compared.js";
import { activity, OPEN, SECRETIVE, waiver } from "./manifests.js";
import { PACK, rule } from "./pack.js";
import { type Files, type Repository, repositoryWith } from "./repository.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

const config = (...lines: string[]) => ({ "hegui.config.yaml": ["version: 1", ...lines, ""].join("\n") });
const NEEDLESS = { "ads.hegui.yaml": activity("ads", false) };

/** `main` with a company, and `mine` with a needless activity and what shall let it through. */
function change(before: Files, after: Files): Repository {
  return repositoryWith([
    { on: "main", files: { "acme.hegui.yaml": OPEN, ...before } },
    { on: "mine", from: "main", files: { ...NEEDLESS, ...after } },
  ]);
}

/** Settings that the change makes, as people review them; the wording is proven where it is made. */
const policyOf = ({ report }: Compared) =>
  report.change!.policy.map(({ file, weaker }) => `${weaker ? "weaker" : "other"} ${file}`);

describe("a change that would let itself through", () => {
  const print = fingerprint("demo-necessary", "activity", "ads", "necessary");
  const baseline = (fingerprint: string) => ({
    "hegui.baseline.yaml": `version: 1
approved_by: me
approved_on: 2026-11-02
expires: 2027-01-31
reason: it is fine
findings:
  - { rule: demo-necessary, entity: activity/ads, fingerprint: "${fingerprint}" }
`,
  });
  const packs = config("packs: [./rules]");
  const cases: Readonly<Record<string, readonly [Files, Files, readonly string[]]>> = {
    "turns the rule off": [{}, config('levels: { demo-necessary: "off" }'), ["weaker hegui.config.yaml"]],
    "lowers the rule's level": [
      config("levels: { demo-necessary: error }"),
      config("levels: { demo-necessary: note }"),
      ["weaker hegui.config.yaml"],
    ],
    "lowers the gate": [{}, config("fail_on: never"), ["weaker hegui.config.yaml"]],
    "looks elsewhere": [{}, config('exclude: ["ads*"]'), ["weaker hegui.config.yaml"]],
    "checks other packs": [{}, config("packs: []"), ["weaker hegui.config.yaml"]],
    "takes the configuration away": [
      config("levels: { demo-officer: error }"),
      { "hegui.config.yaml": null, "ads.hegui.yaml": null, "acme.hegui.yaml": SECRETIVE },
      ["weaker hegui.config.yaml"],
    ],
    "edits a rule of the repository": [
      { ...packs, ...PACK },
      { "rules/house-named.yaml": rule("has(it.id)") },
      ["other rules/house-named.yaml"],
    ],
    "empties a pack of the repository": [
      { ...packs, ...PACK },
      { "rules/house-named.yaml": null },
      ["weaker rules/house-named.yaml"],
    ],
    "adds a waiver": [{}, { "waivers.hegui.yaml": waiver("w", "ads") }, []],
    "turns a waiver to itself": [
      { "waivers.hegui.yaml": waiver("w", "calls"), "calls.hegui.yaml": activity("calls", false) },
      { "waivers.hegui.yaml": waiver("w", "ads"), "calls.hegui.yaml": null },
      [],
    ],
    "takes a longer waiver": [
      { "waivers.hegui.yaml": waiver("w", "ads").replace("2026-12-31", "2026-11-20") },
      { "waivers.hegui.yaml": waiver("w", "ads") },
      [],
    ],
    "adds a baseline": [{}, baseline(print), ["weaker hegui.baseline.yaml"]],
    "adds to the baseline": [
      baseline("0".repeat(32)),
      baseline(print),
      ["weaker hegui.baseline.yaml", "other hegui.baseline.yaml"],
    ],
    "names another baseline": [
      {},
      { ...config("baseline: mine.yaml"), "mine.yaml": baseline(print)["hegui.baseline.yaml"] },
      ["weaker hegui.config.yaml", "weaker mine.yaml"],
    ],
    "prolongs the baseline": [
      { "hegui.baseline.yaml": baseline(print)["hegui.baseline.yaml"].replace("2027-01-31", "2026-11-20") },
      baseline(print),
      ["weaker hegui.baseline.yaml"],
    ],
    "names itself as approver": [
      { ...config("approvers: [{ who: [counsel] }]"), "waivers.hegui.yaml": waiver("w", "ads") },
      config("approvers: [{ who: [counsel] }, { who: [dpo] }]"),
      ["weaker hegui.config.yaml"],
    ],
  };

  it.each(Object.entries(cases))(
    "%s: it passes alone, and not by the base's policy",
    async (_, [before, after, policy]) => {
      const { folder } = change(before, after);
      const own = await checked(folder, ["--base", "main"]);
      const strict = await checked(folder, ["--base", "main", "--policy-from", "base"]);
      expect(own.code).toBe(0);
      expect(strict.code).toBe(1);
      expect(findingsOf(strict).filter((one) => one.startsWith("new error: "))).toHaveLength(1);
      expect(policyOf(strict)).toEqual(policy);
    },
  );
});
