import { expect, it } from "vitest";
import type { Report } from "../../src/finding/report.js";
import { renderSarif, renderSarifUpload } from "../../src/report/sarif.js";
import type { Handbook } from "../../src/rule/rule.js";
import { policies } from "../policies.js";
import { plainReport } from "./fixture.js";
import { many } from "./many.js";
import { validateSarif } from "./sarif-schema.js";

type Handbooks = Readonly<Record<string, Handbook>>;
interface Help {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
}

const [summary] = plainReport().rules as [Report["rules"][number]];
const rules = policies.packs.flatMap((pack) => pack.rules);
const handbook: Handbooks = Object.fromEntries(rules.map((one) => [one.id, one.handbook!]));
/** A report that judged every built-in rule and found nothing. */
const allRules: Report = {
  ...many(0),
  rules: rules.map(({ id, pack, title, level }) => ({ ...summary, id, pack, title, level })),
};

function described(report: Report, lang: "en" | "zh", handbook: Handbooks): readonly Help[] {
  return JSON.parse(renderSarifUpload(report, { lang, handbook })).runs[0].tool.driver.rules;
}

const size = (text: string) => new TextEncoder().encode(text).length;

it.each(["en", "zh"] as const)(
  "explains every built-in rule in 8 KiB: law, reason, condition, example, waiver (%s)",
  (lang) => {
    const helps = described(allRules, lang, handbook).slice(0, rules.length);
    expect(helps.map((one) => one.id)).toEqual(rules.map((one) => one.id));
    for (const { id, help, shortDescription } of helps) {
      const { why, assert, examples } = handbook[id]!;
      const fails = examples.find((one) => one.given.includes("# expect: fail"))!;
      for (const text of [help.text, help.markdown]) {
        expect(size(text), id).toBeLessThanOrEqual(8 * 1024);
        for (const part of [assert.trim().split("\n")[0]!, `rule: ${id}`, `hegui explain ${id}`])
          expect(text).toContain(part);
        expect(text, id).toContain(fails.given.trim().split("\n")[0]!);
      }
      expect(help.text).toContain(shortDescription.text);
      expect(help.text).toContain(why.trim().split("\n").join(" "));
    }
  },
);

it("stays within the schema with the whole handbook", () => {
  for (const render of [renderSarif, renderSarifUpload])
    expect(
      validateSarif(JSON.parse(render(allRules, { lang: "zh", handbook }))),
      JSON.stringify(validateSarif.errors),
    ).toBe(true);
});

it("shows a passing example where the handbook has one, and is short without a handbook", () => {
  const passing = rules.find((one) => one.handbook!.examples.some(({ given }) => !given.includes("# expect: ")))!;
  const text = (book: Handbooks) => described(allRules, "en", book).find((one) => one.id === passing.id)!.help.text;
  expect(text(handbook)).toContain("This passes: ");
  expect(text({}).split("\n").length).toBe(3);
});

it("says of a rule whether it is in force, will be, or is a draft", () => {
  const second = (report: Report) => described(report, "en", {})[0]!.help.text.split("\n")[1];
  const report = { ...plainReport(), rules: [summary] };
  expect(second(report)).toMatch(/ · in force since 2021-11-01$/);
  expect(second({ ...report, rules: [{ ...summary, since: "2027-03-01" }] })).toMatch(/ · applies from 2027-03-01$/);
  const findings = many(1, { rule: summary.id, draft: true }).findings;
  expect(second({ ...report, findings })).toMatch(/ · draft law, not in force$/);
});

it("leaves out the least needed of a help that is too long, and closes every fence", () => {
  const helpOf = (given: string, why: string) => {
    const page = { file: "x.yaml", why, when: "it.a", assert: "it.b", examples: [{ name: "all", given, using: [] }] };
    return described({ ...plainReport(), rules: [summary] }, "en", { [summary.id]: page })[0]!.help.markdown;
  };
  const long = helpOf(`${"键: 值\n".repeat(2000)}x: y # expect: fail`, "Because.");
  expect(long).toContain("### Why\n\nBecause.");
  expect(long).not.toContain("This fails");
  const reason = helpOf("x: y # expect: fail", "why ".repeat(3000));
  expect(reason).toContain("This fails");
  expect(reason).not.toContain("why why");
  const fenced = helpOf("a: |\n  ```yaml\n  ````\nb: 1 # expect: fail", "Because.");
  expect(fenced).toContain("`````yaml\na: |\n  ```yaml\n  ````\nb: 1 # expect: fail\n`````");
});
