import fc from "fast-check";
import { expect, it } from "vitest";
import type { Report } from "../../src/finding/report.js";
import { renderJson } from "../../src/report/json.js";
import { ReportSchema } from "../../src/report/report-schema.js";
import { plainReport, richReport } from "./fixture.js";
import { hostileReport } from "./hostile.js";
import { linesOf, parseCommand } from "./runner.js";

it("holds all of a report, which the schema takes back as it was", () => {
  for (const report of [richReport(), plainReport()])
    expect(ReportSchema.parse(JSON.parse(renderJson(report)))).toEqual(report);
});

it.each([
  ["a finding", (report: Report) => ({ ...report, findings: [{ ...report.findings[0], withdrawn: false }] })],
  ["a question", (report: Report) => ({ ...report, questions: [{ ...report.questions[0], state: "waived" }] })],
  ["a waiver", (report: Report) => ({ ...report, waivers: [{ ...report.waivers[0], days_left: 1.5 }] })],
  ["a flow", (report: Report) => ({ ...report, flows: [{ ...report.flows[0], place: { region: "IE" } }] })],
  ["a decision", (report: Report) => ({ ...report, decisions: [{ ...report.decisions[0], name: "x" }] })],
  ["the baseline", (report: Report) => ({ ...report, baseline: { ...report.baseline, met: -1 } })],
  ["the change", (report: Report) => ({ ...report, change: { ...report.change, extra: [] } })],
  ["the gate", (report: Report) => ({ ...report, gate: { ...report.gate, known: undefined } })],
])("has a schema that refuses what is wrong in %s", (_, spoil) => {
  expect(ReportSchema.safeParse(spoil(richReport())).success).toBe(false);
});

it("gives every text back and prints no command, whatever the report holds", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const text = renderJson(report);
      expect(JSON.parse(text)).toEqual(report);
      for (const line of linesOf(text)) expect(parseCommand(line), line).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});

it("reads in the order of need: what came of it, the change, then the findings", () => {
  const keys = Object.keys(JSON.parse(renderJson(richReport())));
  expect(keys).toEqual([
    ...["schema", "version", "as_of", "gate", "change", "baseline", "counts", "counters", "packs", "files", "entities"],
    ...["problems", "findings", "questions", "waivers", "decisions", "flows", "rules"],
  ]);
});
