import { describe, expect, it } from "vitest";
import { coverageOf, share } from "../src/coverage.js";
import { policies } from "./policies.js";

const coverage = coverageOf(policies.law, policies.packs);

describe("coverage of the catalogue", () => {
  it("every duty is checked by rules, or says why only people can judge", () => {
    const silent = coverage.obligations.filter((one) => one.checked === "manual" && !one.manual);
    expect(silent.map((one) => one.id)).toEqual([]);
  });

  it("no duty has two entries, neither by its id nor by another name", () => {
    const names = coverage.obligations.flatMap((one) => [one.id, ...one.aliases]);
    expect(names.filter((one, index) => names.indexOf(one) !== index)).toEqual([]);
  });

  it("totals are the sums of their parts", () => {
    const sum = (kind: "machine" | "evidence" | "manual") =>
      coverage.instruments.reduce((all, one) => all + one.tally[kind], 0);
    expect({ machine: sum("machine"), evidence: sum("evidence"), manual: sum("manual") }).toEqual(
      coverage.tally.articles,
    );
    const { machine, evidence, manual } = coverage.tally.obligations;
    expect(machine + evidence + manual).toBe(policies.law.obligations.length);
  });

  it("tells a decision on facts from a look at evidence", () => {
    const law = {
      ...policies.law,
      obligations: policies.law.obligations.slice(0, 1).map((one) => ({ ...one, rules: ["a"], manual: undefined! })),
    };
    const [pack] = policies.packs;
    const checked = (assert: (typeof policies.packs)[0]["rules"][0]["assert"]) =>
      coverageOf(law, [{ ...pack!, rules: [{ ...pack!.rules[0]!, id: "a", assert }] }]).obligations[0]!.checked;
    const path = [".", ["id", "it"], "notice"] as const;
    expect(checked(["has", path])).toBe("evidence");
    expect(checked(["&&", ["has", path], ["has", path]])).toBe("evidence");
    expect(checked(["&&", ["has", path], path])).toBe("machine");
    expect(coverageOf(law, []).obligations[0]!.checked).toBe("manual");
  });

  it("counts the share that machines decide in whole percent", () => {
    expect(share({ machine: 2, evidence: 1, manual: 0 })).toBe(67);
    expect(share({ machine: 0, evidence: 0, manual: 0 })).toBe(0);
  });
});
