import { describe, expect, it } from "vitest";
import { testPack } from "../../src/example.js";
import { policies } from "../policies.js";

const drift = policies.packs.find((pack) => pack.id === "drift")!;
const rule = drift.rules.find((one) => one.id === "drift-notice-recipient")!;

/** The rule alone, with its examples' documents replaced. */
function failuresWith(documents: Readonly<Record<string, string>>): readonly string[] {
  const examples = rule.handbook!.examples.map((one) => ({ ...one, documents }));
  const pack = { ...drift, rules: [{ ...rule, handbook: { ...rule.handbook!, examples } }], decisions: [] };
  return testPack(pack, policies).map((one) => one.found.join());
}

describe("documents of an example", () => {
  it("are what rules on texts read", () => {
    expect(testPack({ ...drift, rules: [rule], decisions: [] }, policies)).toEqual([]);
  });

  it("are absent where the example has none: nothing is found where a finding is expected", () => {
    expect(failuresWith({})).toEqual([""]);
  });

  it("are found by their path: a text under another name is not read", () => {
    expect(failuresWith({ "other.md": "We use Other Mail Ltd." })).toEqual([""]);
  });

  it("that name nobody make every recipient abroad a finding", () => {
    expect(failuresWith({ "privacy.md": "We use nobody." }).map((one) => one.match(/fail/g)?.length)).toEqual([2, 1]);
  });
});
