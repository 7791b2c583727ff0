import { expect, it } from "vitest";
import type { Finding, Report } from "../../src/finding/report.js";
import { allAnnotations, annotations } from "../../src/report/annotations.js";
import { richReport } from "./fixture.js";
import { many } from "./many.js";

it.each([
  [0, 0, undefined],
  [1, 1, undefined],
  [10, 10, undefined],
  [11, 10, "2 more errors not shown: GitHub shows ten of a level. The job summary has all of them."],
  [60, 10, "51 more errors not shown: GitHub shows ten of a level. The job summary has all of them."],
  [5000, 10, "4,991 more errors not shown: GitHub shows ten of a level. The job summary has all of them."],
])("shows of %i errors %i annotations of a step, and every one in a check run", (count, expected, last) => {
  const shown = annotations(many(count), "en");
  expect(shown.length).toBe(expected);
  if (last) expect(shown.at(-1)).toEqual({ level: "error", title: "hegui", message: last });
  const all = allAnnotations(many(count), "en");
  expect(all.length).toBe(count);
  expect(all.every((one) => one.file !== undefined)).toBe(true);
});

it("counts each level by itself", () => {
  const mixed = [
    ...many(12).findings,
    ...many(3, { level: "note" }).findings,
    ...many(11, { level: "warning" }).findings,
  ];
  const findings = mixed.map((one, index) => ({ ...one, entity: { kind: "flow", id: `f${index}` } as const }));
  const levels = annotations({ ...many(0), findings }, "zh").map((one) => one.level);
  const expected = [...Array(10).fill("error"), ...Array(10).fill("warning"), ...Array(3).fill("notice")];
  expect(levels).toEqual(expected);
});

it("ranks problems, findings by level, what was withdrawn, questions, waivers that end", () => {
  const ranks = allAnnotations(richReport(), "en").map(({ level, title }) => `${level} ${title.split(":")[0]}`);
  expect(ranks).toEqual([
    "error manifest/unknown-key",
    "error source/duplicate-key",
    "error pipl-39-separate-consent",
    "error hostile",
    "warning pipl-51-access-control",
    "notice ndsmr-9-cover",
    "error pipl-39-separate-consent",
    "warning undeclared fact",
    "warning waiver ends soon",
  ]);
});

it("leaves out what is known, waived or off, whatever the gate asks", () => {
  const report = richReport();
  const all = (one: Report) => allAnnotations(one, "en");
  const known = { ...report, gate: { ...report.gate, known: true } };
  for (const one of [report, known]) {
    const titles = all(one)
      .map(({ title, message }) => `${title} ${message}`)
      .join("\n");
    for (const words of ["flow 'old'", "waiver/expired", "payroll-to-paris", "dataset 'crm'"])
      expect(titles).not.toContain(words);
  }
  const quiet = (state: "known" | "waived"): Report => ({
    ...report,
    problems: report.problems.map((one) => ({ ...one, known: true as const })),
    findings: report.findings.map((one) => ({ ...one, state })),
    questions: report.questions.map((one) => ({ ...one, state: "known" as const })),
    waivers: [],
  });
  expect([...all(quiet("known")), ...all(quiet("waived"))]).toEqual([]);
  const off = { ...report, questions: report.questions.map((one) => ({ ...one, level: "off" as const })) };
  expect(all(off).length).toBe(all(report).length - 1);
});

it("tells of one rule and entity once, at the first place, and names the others", () => {
  const [first] = many(1).findings as readonly [Finding, ...Finding[]];
  const moved = (line: number): Finding => {
    const at = { ...first.at, start: { line, column: 1 }, end: { line, column: 2 } };
    return { ...first, at, fingerprint: String(line).padStart(32, "a") };
  };
  const other = { ...first, rule: "other" };
  const shown = annotations({ ...many(0), findings: [first, moved(60), moved(70), other] }, "en");
  expect(shown.map(({ title, startLine }) => `${title.split(":")[0]} ${startLine}`)).toEqual([
    `${first.rule} ${first.at.start.line}`,
    `other ${first.at.start.line}`,
  ]);
  expect(shown[0]!.message).toContain(`also at ${first.at.file}:60, ${first.at.file}:70`);
  expect(shown[1]!.message).not.toContain("also at");
});

it("warns of a waiver only while it holds and ends soon", () => {
  const report = richReport();
  const titles = (change: object) => {
    const waivers = report.waivers.map((one) => ({ ...one, ...change }));
    return allAnnotations({ ...report, waivers }, "en").filter((one) => one.title.startsWith("waiver ends soon"));
  };
  expect(titles({ holds: true, ends_soon: true }).length).toBe(report.waivers.length);
  expect(titles({ holds: false, ends_soon: true })).toEqual([]);
  expect(titles({ holds: true, ends_soon: false })).toEqual([]);
  const [one] = titles({ holds: true, ends_soon: true, days_left: 1 });
  expect(one).toMatchObject({ level: "warning", file: report.waivers[0]!.at.file });
  expect(one!.message).toMatch(/, 1 day from the judged date\n/);
});
