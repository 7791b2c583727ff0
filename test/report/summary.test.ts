import fc from "fast-check";
import { expect, it } from "vitest";
import type { DecisionMade, Report } from "../../src/finding/report.js";
import { codeSpan } from "../../src/report/markdown/escape.js";
import { commitLink, fileLink, placeLink } from "../../src/report/markdown/link.js";
import { fitSections, list } from "../../src/report/markdown/section.js";
import { renderSummary } from "../../src/report/markdown.js";
import { plainReport, richReport } from "./fixture.js";
import { langs } from "./hostile.js";
import { expectInert, links, markdownReport } from "./inert.js";
import { many } from "./many.js";

const en = { lang: "en" } as const;
const sizeOf = (text: string) => new TextEncoder().encode(text).length;

/** Rows of the table below a heading or a line that opens it. */
function rowsBelow(document: string, title: string): readonly string[] {
  const from = document.indexOf(title);
  if (from < 0) return [];
  const [, body = ""] = /^\|(?: --- \|)+\n((?:\|.*\n)*)/m.exec(document.slice(from)) ?? [];
  return body.split("\n").filter((line) => line !== "");
}

const leftOut = (document: string) =>
  [...document.matchAll(/^([\d,]+) more rows? left out here: the report file has all of them\.$/gm)].map(([, count]) =>
    Number(count!.replaceAll(",", "")),
  );

it("writes nothing but its own markup, whatever the values are", () => {
  fc.assert(
    fc.property(markdownReport, langs, fc.boolean(), (report, lang, linked) => {
      expectInert(renderSummary(report, { lang, ...(linked && { links }) }));
    }),
  );
});

it("tells the verdict first, then what is new, what people decide, and what it rests on", () => {
  const parts = [...renderSummary(richReport(), en).matchAll(/^(?:### |<details.*<summary>)([^<\n]*)/gm)];
  expect(parts.map(([, title]) => title)).toEqual([
    "What this change does in law",
    "Problems with the input",
    "1 known problem",
    "New findings",
    "Withdrawn declarations",
    "2 known findings",
    "Fixed findings",
    "For the reviewers",
    "Waivers",
    "Baseline",
    "3 decisions",
    "People counted for transfers abroad",
    "Map of data flows",
    "Undeclared facts",
    "1 known undeclared fact",
    "What was checked",
    "3 files",
    "2 packs",
  ]);
});

it.each([0, 1, 11, 60])("lists all of %i findings", (count) => {
  const summary = renderSummary(many(count), en);
  expect(rowsBelow(summary, "### Findings").length).toBe(count);
  expect(leftOut(summary)).toEqual([]);
});

it("cuts 5,000 findings below the limit of GitHub and counts what it leaves out", () => {
  const summary = renderSummary(many(5000), en);
  expect(sizeOf(summary)).toBeLessThanOrEqual(1000 * 1024);
  expect(sizeOf(summary)).toBeGreaterThan(990 * 1024);
  const [missing] = leftOut(summary);
  expect(rowsBelow(summary, "### Findings").length + missing!).toBe(5000);
});

it("cuts only what is long: everything else of a change is told in full", () => {
  const rich = richReport();
  const fresh = many(6000, { message: { en: "😀".repeat(900), zh: "字".repeat(900) } }).findings;
  const known = many(6000, { state: "known" }).findings;
  const report = { ...rich, findings: [...rich.findings, ...fresh, ...known] };
  const summary = renderSummary(report, { ...en, links });
  expect(sizeOf(summary)).toBeLessThanOrEqual(1000 * 1024);
  const missing = leftOut(summary);
  expect(missing.length).toBe(2);
  const shown = rowsBelow(summary, "### New findings").length + rowsBelow(summary, "known findings").length;
  expect(shown + missing[0]! + missing[1]!).toBe(12_000 + 4 + 2);
  const whole = renderSummary(rich, { ...en, links });
  for (const title of [
    "### What this change does in law\n",
    "### For the reviewers\n",
    "### Waivers\n",
    "### Map of data flows\n",
  ]) {
    const part = whole.slice(whole.indexOf(title), whole.indexOf("\n\n###", whole.indexOf(title)));
    expect(part.length).toBeGreaterThan(title.length);
    expect(summary).toContain(part);
  }
  expect(summary.match(/<details/g)!.length).toBe(summary.match(/^<\/details>$/gm)!.length);
  expect(summary.match(/not legal advice/g)).toHaveLength(1);
});

it("keeps the limit when single values are larger than a summary", () => {
  const report = richReport();
  const huge = "@".repeat(2_000_000);
  const large: Report = {
    ...report,
    as_of: huge,
    change: { ...report.change!, base: { ...report.change!.base, name: huge } },
    packs: [{ id: huge, version: huge, title: { en: huge, zh: huge } }],
  };
  expect(sizeOf(renderSummary(large, en))).toBeLessThanOrEqual(1000 * 1024);
});

it("shares the room: who needs less than an equal part gets all of it", () => {
  const room = { limit: 200, measure: (text: string) => text.length, cut: (rows: number) => `${rows} left` };
  const items = (count: number) => Array.from({ length: count }, () => "1234567");
  const document = fitSections([list("", items(50)), list("", items(2)), list("", items(50))], room);
  const counts = document.split(/\n\n(?!\d)/).map((part) => part.match(/^- /gm)?.length ?? 0);
  expect(counts).toEqual([7, 2, 7]);
  expect(document.match(/\d+ left/g)).toEqual(["43 left", "43 left"]);
});

it("opens what is known where known findings fail the check", () => {
  const report = richReport();
  expect(renderSummary(report, en)).toContain("<details><summary>2 known findings");
  const strict = renderSummary({ ...report, gate: { ...report.gate, known: true } }, en);
  expect(strict).toContain("<details open><summary>2 known findings");
  expect(strict).toContain("(gate: error, known findings too)");
});

it("lists decisions about what changed, or the first fifty of all", () => {
  const report = plainReport();
  const decisions = Array.from({ length: 60 }, (_, index): DecisionMade => {
    const name = { en: "security assessment", zh: "安全评估" };
    const entity = { kind: "flow", id: `flow-${index}` } as const;
    return { entity, decision: "x", title: name, outcomes: ["x"], name, undecided: false };
  });
  const all = renderSummary({ ...report, decisions }, en);
  expect(rowsBelow(all, "60 decisions").length).toBe(50);
  expect(leftOut(all)).toEqual([10]);
  const change = { ...richReport().change!, law: [], flows: ["flow-7", "flow-59"] };
  const touched = renderSummary({ ...report, decisions, change }, en);
  expect(rowsBelow(touched, "2 decisions")).toEqual([
    "| flow/flow-7 | security assessment | security assessment |",
    "| flow/flow-59 | security assessment | security assessment |",
  ]);
});

it("counts rules by the worst that they found", () => {
  const report = plainReport();
  const counts = { pass: 0, fail: 0, skip: 0, unknown: 0 };
  const rule = { ...report.rules[0]!, since: "2021-11-01" };
  const rules = [
    { ...rule, counts: { ...counts, fail: 1, unknown: 2, pass: 3 } },
    { ...rule, counts: { ...counts, unknown: 1, pass: 1 } },
    { ...rule, counts: { ...counts, pass: 1, skip: 1 } },
    { ...rule, counts },
    { ...rule, since: "2027-01-01", counts: { ...counts, fail: 1 } },
  ];
  expect(renderSummary({ ...report, rules }, en)).toContain(
    "5 rules: 1 not met · 1 cannot be decided · 1 met · 1 not applicable to what is declared · 1 not in force yet.",
  );
});

it("says that broken documents were not judged, not of a broken waiver", () => {
  const report = richReport();
  const broken = "What stands in a document with problems was not judged.";
  expect(renderSummary(report, en)).toContain(broken);
  const acceptance = report.problems.filter((one) => one.code === "waiver/expired");
  expect(renderSummary({ ...report, problems: acceptance }, en)).not.toContain(broken);
});

const at = (file: string, first: number, last: number, column: number) => ({
  file,
  start: { line: first, column: 3 },
  end: { line: last, column },
});
const blob = "https://github.com/o/r/blob/0123abc/";

it.each([
  ["a line", at("a/b.yaml", 4, 4, 9), `[<code>a/b.yaml:4</code>](${blob}a/b.yaml#L4)`],
  ["lines", at("a.yaml", 4, 6, 2), `[<code>a.yaml:4</code>](${blob}a.yaml#L4-L6)`],
  ["lines up to a line break", at("a.yaml", 4, 6, 1), `[<code>a.yaml:4</code>](${blob}a.yaml#L4-L5)`],
  ["one line with its break", at("a.yaml", 4, 5, 1), `[<code>a.yaml:4</code>](${blob}a.yaml#L4)`],
  [
    "brackets",
    at("a (1)]_*.yaml", 1, 1, 1),
    `[<code>a (1)\\]\\_\\*.yaml:1</code>](${blob}a%20%281%29%5D%5F%2A.yaml#L1)`,
  ],
  ["a way out", at("../x/y.yaml", 1, 1, 1), "<code>../x/y.yaml:1</code>"],
  ["an absolute path", at("/etc/x", 1, 1, 1), "<code>/etc/x:1</code>"],
])("links %s", (_, span, expected) => {
  expect(placeLink(span, { blob })).toBe(expected);
});

it("links nothing without an address, and what cannot be encoded with a mark in its place", () => {
  expect(placeLink(at("a.yaml", 4, 4, 9), undefined)).toBe("<code>a.yaml:4</code>");
  expect(fileLink("\ud800.yaml", { blob })).toBe(`[<code>\\\\u\\{d800\\}.yaml</code>](${blob}%EF%BF%BD.yaml)`);
  expect(fileLink("x", { blob: "https://h/o/r/blob/a) | <b>/" })).toBe(
    "[<code>x</code>](https://h/o/r/blob/a%29%20%7C%20%3Cb%3E/x)",
  );
});

it.each([
  ["0123456789", { blob }, "[<code>0123456</code>](https://github.com/o/r/commit/0123456789)"],
  ["0123456789", { blob: "https://elsewhere.example/x/" }, "<code>0123456</code>"],
  ["0123456789", undefined, "<code>0123456</code>"],
  ["](evil)", { blob }, ""],
])("links commit %j", (commit, where, expected) => {
  expect(commitLink(commit, where)).toBe(expected);
});

it.each([
  ["a b", "` a b `"],
  ["`a` ``b", "``` `a` ``b ```"],
  ["a\nb", "` a\\u{a}b `"],
])("writes %j as a code span", (text, expected) => {
  expect(codeSpan(text)).toBe(expected);
});
