import fc from "fast-check";
import { expect, it } from "vitest";
import type { Report } from "../../src/finding/report.js";
import { renderJunit } from "../../src/report/junit.js";
import { xmlText } from "../../src/report/xml.js";
import { expectGolden } from "./expect-golden.js";
import { emptyReport, richReport } from "./fixture.js";
import { hostile, hostileReport, langs } from "./hostile.js";
import { many } from "./many.js";
import { linesOf, parseCommand } from "./runner.js";
import { all, type Node, parseXml } from "./xml.js";

const read = (report: Report, lang: "en" | "zh" = "en") => parseXml(renderJunit(report, { lang }));

/** Name of a case → what came of it, `passed` when it holds nothing. */
function outcomes(root: Node): Readonly<Record<string, string>> {
  const cases = all(root, "testcase").map(({ attributes, children }) => {
    const [child] = children;
    return [attributes.name, child ? [child.name, child.attributes.type].filter(Boolean).join(" ") : "passed"];
  });
  return Object.fromEntries(cases);
}

it.each(["en", "zh"] as const)("renders junit.%s.xml as it was", (lang) => {
  expectGolden(`junit.${lang}.xml`, renderJunit(richReport(), { lang }));
});

it("fails, errs, skips or passes each case by what became of it", () => {
  const found = outcomes(read(richReport()));
  expect(found).toMatchObject({
    "pipl-39-separate-consent flow/marketing-to-dublin": "failure error",
    "pipl-39-separate-consent flow/offers-to-singapore": "failure error",
    "pipl-51-access-control dataset/guests": "failure warning",
    "ndsmr-9-cover flow/marketing-to-dublin": "failure note",
    "pipl-39-separate-consent flow/payroll": "skipped",
    "pipl-39-separate-consent flow/old": "skipped",
    "pipl-38-mechanism flow/marketing-to-dublin": "skipped",
    "manifest/unknown-key compliance/guests.hegui.yaml:7:5": "error manifest/unknown-key",
    "waiver/expired compliance/员工 staff.hegui.yaml:82:5": "skipped",
    "dataset/staff people": "skipped",
  });
});

it("shows a rule that found nothing as passed, and not one that cannot be decided", () => {
  const report = many(0);
  const [rule] = report.rules as [Report["rules"][number]];
  const open = { ...rule, id: "open", counts: { ...rule.counts, unknown: 2 } };
  expect(outcomes(read({ ...report, rules: [rule, open] }))).toEqual({ [rule.id]: "passed", open: "skipped" });
});

it("fails what is known and questions when the gate does", () => {
  const report = richReport();
  const known = outcomes(read({ ...report, gate: { ...report.gate, known: true } }));
  expect(known["pipl-39-separate-consent flow/old"]).toBe("failure error");
  expect(known["waiver/expired compliance/员工 staff.hegui.yaml:82:5"]).toBe("error waiver/expired");
  expect(known["pipl-39-separate-consent flow/payroll"]).toBe("skipped");
  const strict = outcomes(read({ ...report, gate: { ...report.gate, fail_on: "warning" } }));
  expect(strict["dataset/staff people"]).toBe("failure warning");
  expect(strict["flow/payroll-to-paris the calendar of 2028 is not published"]).toBe("skipped");
});

it("joins the findings of a rule and an entity in one case", () => {
  const report = many(2);
  const [first, second] = report.findings as [Report["findings"][number], Report["findings"][number]];
  const other = { ...second, entity: first.entity, message: { en: "second place", zh: "第二处" } };
  const cases = all(read({ ...report, findings: [first, other] }), "failure");
  expect(cases.length).toBe(1);
  expect(cases[0]!.attributes.message).not.toContain("second place");
  expect(cases[0]!.text).toContain("second place");
});

it.each([
  ["rich", richReport()],
  ["empty", emptyReport()],
  ["large", many(5000)],
])("counts what it holds, suite by suite: %s", (_, report) => {
  const root = read(report);
  for (const suite of [root, ...all(root, "testsuite")]) {
    const { tests, failures, errors, skipped, name } = suite.attributes;
    const counts = ["testcase", "failure", "error", "skipped"].map((one) => all(suite, one).length);
    expect([tests, failures, errors, skipped].map(Number), name).toEqual(counts);
  }
});

it("names file and line of every finding, and no time", () => {
  const text = renderJunit(richReport(), { lang: "en" });
  const cases = all(parseXml(text), "testcase").filter((one) => one.children.length > 0);
  for (const { attributes } of cases) expect(attributes.line, attributes.name).toMatch(/^\d+$/);
  expect(cases.some(({ attributes }) => attributes.file === "::error file=x::y, z%0A.hegui.yaml")).toBe(true);
  expect(text).not.toMatch(/ (?:time|timestamp|hostname)=/);
});

it("stays well-formed, keeps every case and prints no command, whatever the report holds", () => {
  fc.assert(
    fc.property(hostileReport, langs, (report, lang) => {
      const text = renderJunit(report, { lang });
      const cases = all(parseXml(text), "testcase");
      const entities = new Set(
        report.findings.map(({ rule, entity }) => JSON.stringify([rule.trimEnd(), entity.kind, entity.id.trimEnd()])),
      );
      const asked = report.questions.filter((one) => one.level !== "off").length;
      expect(cases.length).toBeGreaterThanOrEqual(report.problems.length + asked);
      expect(all(parseXml(text), "skipped").length + all(parseXml(text), "failure").length).toBeGreaterThanOrEqual(
        entities.size,
      );
      for (const line of linesOf(text)) expect(parseCommand(line), line).toBeUndefined();
    }),
  );
});

it("gives text and attributes back as they were, but for what XML cannot hold", () => {
  fc.assert(
    fc.property(hostile, hostile, (attribute, text) => {
      const node = parseXml(xmlText({ name: "a", attributes: { b: attribute }, text }));
      const legal = (value: string) =>
        value.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
      expect(node.attributes.b).toBe(legal(attribute));
      expect(node.text).toBe(legal(text));
    }),
  );
});

it.each([
  ["an open element", "<a><b></a>"],
  ["two roots", "<a/><b/>"],
  ["an attribute without quotes", "<a b=c/>"],
  ["a bare ampersand", "<a>&</a>"],
  ["an unknown reference", '<a b="&nbsp;"/>'],
  ["a reference to a control", "<a>&#0;</a>"],
  ["a control", "<a>\u0001</a>"],
  ["the end of a CDATA section", "<a>]]></a>"],
  ["a tag in an attribute", '<a b="<c>"/>'],
  ["an attribute twice", '<a b="" b=""/>'],
])("would notice %s", (_, body) => {
  expect(() => parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`)).toThrow();
});
