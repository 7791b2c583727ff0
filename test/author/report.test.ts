import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testReport } from "../../src/author/report.js";
import { failureLines } from "../../src/author/text.js";
import { createPaint } from "../../src/report/text/paint.js";
import type { Decision, Pack, Rule } from "../../src/rule/rule.js";
import { policies } from "../policies.js";

const pipl = policies.packs.find((pack) => pack.id === "pipl")!;
const crossBorder = policies.packs.find((pack) => pack.id === "cross-border")!;
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

  it("of wrong marks finds every line in the file of its rule, and an entity to explain", () => {
    const swap = (text: string) =>
      text.replace(/# expect: (.*)/g, (_, word) => `# expect: ${word === "fail" ? "unknown" : "fail"}`);
    const swapped = <T extends Rule | Decision>(one: T): T => {
      const examples = one.handbook!.examples.map((example) => ({ ...example, given: swap(example.given) }));
      return { ...one, handbook: { ...one.handbook!, examples } };
    };
    const { rules, decisions } = crossBorder;
    const pack = { ...crossBorder, rules: rules.map(swapped), decisions: decisions.map(swapped) };
    const { failures } = testReport([pack], policies, (file) => swap(readFileSync(file, "utf8")), false);
    expect(failures.length).toBeGreaterThan(50);
    for (const { id, index, lines } of failures)
      for (const line of lines) {
        const { handbook } = [...pack.rules, ...pack.decisions].find((one) => one.id === id)!;
        const written = handbook!.examples[index]!.given.split("\n")[Number(line.line) - 1]!;
        expect(line.within).toBeUndefined();
        expect(line.snippet.lines.at(-1)).toContain(written.trim());
        expect(line.traced.map((one) => one.conditions.length > 0)).toContain(true);
      }
  });
});
