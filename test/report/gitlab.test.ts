import fc from "fast-check";
import { expect, it } from "vitest";
import type { Finding, Report } from "../../src/finding/report.js";
import { renderGitlab } from "../../src/report/gitlab.js";
import { expectGolden } from "./expect-golden.js";
import { emptyReport, richReport } from "./fixture.js";
import { hostileReport, langs } from "./hostile.js";
import { many } from "./many.js";
import { linesOf, parseCommand } from "./runner.js";

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const read = (report: Report, lang: "en" | "zh" = "en"): readonly Issue[] => JSON.parse(renderGitlab(report, { lang }));

it.each(["en", "zh"] as const)("renders gitlab.%s.json as it was", (lang) => {
  expectGolden(`gitlab.${lang}.json`, renderGitlab(richReport(), { lang }));
});

it("is an empty list when there is nothing", () => {
  expect(renderGitlab(emptyReport(), { lang: "en" })).toBe("[]\n");
});

it("tells of all that nobody has accepted, each level by its severity", () => {
  const found = read(richReport()).map((one) => `${one.severity} ${one.check_name} ${one.location.lines.begin}`);
  expect(found).toEqual([
    "blocker manifest/unknown-key 7",
    "blocker source/duplicate-key 9",
    "blocker waiver/expired 82",
    "critical pipl-39-separate-consent 24",
    "critical hostile::rule 2",
    "critical pipl-39-separate-consent 50",
    "critical pipl-39-separate-consent 60",
    "major pipl-51-access-control 108",
    "major pipl-51-access-control 60",
    "info ndsmr-9-cover 1",
    "minor undeclared-fact 30",
    "minor undeclared-fact 131",
  ]);
});

it("gives every issue a fingerprint of its own, also where two are the same", () => {
  const report = many(3);
  const [first] = report.findings as [Finding, ...Finding[]];
  const problem = richReport().problems[0]!;
  const doubled = { ...report, findings: [first, ...report.findings], problems: [problem, problem] };
  const prints = read(doubled).map((one) => one.fingerprint);
  expect(prints.length).toBe(6);
  expect(new Set(prints).size).toBe(6);
  for (const one of prints) expect(one).toMatch(/^[0-9a-f]{32}$/);
});

it("keeps the fingerprints when lines move", () => {
  const report = richReport();
  const moved = <T extends Finding | Report["problems"][number] | Report["questions"][number]>(one: T): T => ({
    ...one,
    at: { ...one.at, start: { line: one.at.start.line + 5, column: 1 } },
  });
  const later = {
    ...report,
    problems: report.problems.map(moved),
    findings: report.findings.map(moved),
    questions: report.questions.map(moved),
  };
  expect(read(later).map((one) => one.fingerprint)).toEqual(read(report).map((one) => one.fingerprint));
  expect(read(later)[0]!.location.lines.begin).toBe(read(report)[0]!.location.lines.begin + 5);
});

it("stays a list of whole issues and prints no command, whatever the report holds", () => {
  fc.assert(
    fc.property(hostileReport, langs, (report, lang) => {
      const text = renderGitlab(report, { lang });
      const issues: readonly Issue[] = JSON.parse(text);
      expect(issues.length).toBe(read(richReport()).length);
      expect(new Set(issues.map((one) => one.fingerprint)).size).toBe(issues.length);
      const files = new Set([...report.problems, ...report.findings, ...report.questions].map(({ at }) => at.file));
      for (const one of issues) {
        expect(Object.keys(one)).toEqual(["description", "check_name", "fingerprint", "severity", "location"]);
        expect(["info", "minor", "major", "critical", "blocker"]).toContain(one.severity);
        expect(one.location.lines.begin).toBeGreaterThan(0);
        expect(files).toContain(one.location.path);
        expect(one.description).not.toMatch(/[\p{Cc}\p{Cs}\u200B-\u200F\u2028-\u202E\u2060-\u2069]/u);
      }
      for (const line of linesOf(text)) expect(parseCommand(line), line).toBeUndefined();
    }),
  );
});
