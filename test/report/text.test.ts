import { expect, it } from "vitest";
import { renderText } from "../../src/report/text.js";
import { richReport } from "./fixture.js";

const plain = { lang: "en", colour: false, quiet: false } as const;

it("only counts what is known", () => {
  const text = renderText(richReport(), plain);
  expect(text).not.toContain("flow 'old' has no separate consent");
  expect(text).not.toContain("the calendar of 2028 is not published");
  expect(text).not.toContain("waiver 'crm-2025' expired");
  expect(text).toContain(" · 4 known · ");
});

it("tells what is known where it fails the check, quietly only at the gate", () => {
  const report = richReport();
  const strict = { ...report, gate: { ...report.gate, known: true } };
  const text = renderText(strict, plain);
  expect(text).toContain("flow 'old' has no separate consent");
  expect(text).toContain("dataset 'crm' is open to everyone");
  expect(text).toContain("the calendar of 2028 is not published");
  expect(text).toContain("waiver 'crm-2025' expired");
  const quiet = renderText(strict, { ...plain, quiet: true });
  expect(quiet).toContain("flow 'old' has no separate consent");
  expect(quiet).not.toContain("dataset 'crm' is open to everyone");
});

it("tells a withdrawn declaration as a finding of its level", () => {
  const text = renderText(richReport(), { ...plain, quiet: true });
  expect(text).toMatch(/60:3 {2}error {4}.*not declared: `consent\.separate`/);
  expect(text).toContain("withdrawn: decided before and not met");
});

it("keeps what a change does out of quiet output, and the comparison in it", () => {
  const text = renderText(richReport(), { ...plain, quiet: true });
  for (const title of ["Fixed", "In law", "Settings that change", "Waivers that end soon"])
    expect(text).not.toContain(`\n${title}\n`);
  expect(text).toContain("\nCompared with main");
});

it("tells only of waivers that hold and end soon", () => {
  const report = richReport();
  const waivers = report.waivers.map((one) => ({ ...one, ends_soon: true, holds: one.id === "hr-2026" }));
  const [, after = ""] = renderText({ ...report, waivers }, plain).split("\nWaivers that end soon\n");
  expect(after).toMatch(/^ {2}2027-04-30 \(160 days left\) · hr-2026/);
  expect(after).not.toContain("loyalty-2026 ·");
});

it.each([
  ["ended 21 days ago", -21],
  ["ended 1 day ago", -1],
  ["last day", 0],
  ["1 day left", 1],
])("says %j", (words, days_left) => {
  const report = richReport();
  const waivers = report.waivers.map((one) => ({ ...one, ends_soon: true, holds: true, days_left }));
  expect(renderText({ ...report, waivers }, plain)).toContain(`(${words})`);
});
