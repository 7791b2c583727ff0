import { describe, expect, it } from "vitest";
import { testReport } from "../../src/author/report.js";
import { failureLines } from "../../src/author/text.js";
import { createPaint } from "../../src/report/text/paint.js";
import type { Pack } from "../../src/rule/rule.js";
import { policies } from "../policies.js";

const pipl = policies.packs.find((pack) => pack.id === "pipl")!;
const rule = pipl.rules[0]!;

/** The pack with one rule whose marks are left out, so that what it finds is too much. */
function unmarked(): Pack {
  const examples = rule.handbook!.examples.map((one) => ({ ...one, given: one.given.replace(/# expect: .*/g, "") }));
  return { ...pipl, rules: [{ ...rule, handbook: { ...rule.handbook!, examples } }], decisions: [] };
}

describe("a report", () => {
  it("shows the line of the example where the file of the rule is not at hand", () => {
    const { failures, totals } = testReport([unmarked()], policies, () => undefined, false);
    expect(totals).toEqual({
      rules: 1,
      decisions: 0,
      examples: rule.handbook!.examples.length,
      failed: failures.length,
    });
    const [first] = failures;
    const [line] = first!.lines;
    expect(line).toMatchObject({ within: "example", expected: [] });
    const { given } = rule.handbook!.examples[first!.index]!;
    const text = given.split("\n")[Number(line!.line) - 1]!;
    expect(line!.snippet.lines.at(-1)).toBe(text.replace(/# expect: .*/, ""));
    const style = { lang: "en" as const, paint: createPaint(false) };
    expect(failureLines(first!, style)[1]).toBe(`  ${first!.file} › ${first!.example}, line ${line!.at.start.line}`);
  });

  it("does not take the text of a file that has changed into something else for the example", () => {
    for (const text of ["", "examples: []\n", "- [", "a: 1\n---\nb: 2\n"]) {
      const { failures } = testReport([unmarked()], policies, () => text, false);
      expect(failures[0]!.lines[0]).toMatchObject({ within: "example" });
    }
  });

  it("of examples that hold has nothing to explain", () => {
    const found = testReport([{ ...pipl, rules: [rule], decisions: [] }], policies, () => undefined, true);
    expect([found.failures, found.mutation?.unnoticed]).toEqual([[], 0]);
  });

  it("of a rule without examples says that nothing constrains it, once", () => {
    const bare = { ...rule, handbook: { ...rule.handbook!, examples: [] } };
    const { mutation } = testReport([{ ...pipl, rules: [bare], decisions: [] }], policies, () => undefined, true);
    expect(mutation).toMatchObject({
      unnoticed: 1,
      found: [{ id: rule.id, untested: true, unnoticed: [], advice: [] }],
    });
  });
});
