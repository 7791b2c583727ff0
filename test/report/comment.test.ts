import fc from "fast-check";
import { expect, it } from "vitest";
import type { Report } from "../../src/finding/report.js";
import { commentMarker, hasSomethingToSay, renderComment } from "../../src/report/comment.js";
import { plainReport, richReport } from "./fixture.js";
import { langs } from "./hostile.js";
import { expectInert, links, markdownReport } from "./inert.js";
import { many } from "./many.js";

const en = { lang: "en" } as const;
const rich = richReport();
const { change } = rich;

/** A change that does nothing; what was there before is known. */
const quiet: Report = {
  ...plainReport(),
  problems: rich.problems.map((one) => ({ ...one, known: true })),
  findings: rich.findings.filter((one) => !one.withdrawn).map((one) => ({ ...one, state: "known" })),
  questions: rich.questions.map((one) => ({ ...one, state: "known" })),
  change: { ...change!, fixed: [], law: [], policy: [], flows: [] },
};

it("writes nothing but its own markup, whatever the values are", () => {
  fc.assert(
    fc.property(markdownReport, langs, fc.string({ unit: "binary" }), (report, lang, key) => {
      const [marker, ...lines] = renderComment(report, { lang, key, links }).split("\n");
      expect(marker).toMatch(/^<!-- hegui:[a-z0-9]+(?:-[a-z0-9]+)*:v1 -->$/);
      expectInert(lines.join("\n"));
    }),
  );
});

it.each([
  [undefined, "default"],
  ["", "default"],
  ["booking", "booking"],
  ["Services/Booking --> x", "services-booking-x"],
  ["--", "default"],
])("marks the comment of %j as %s", (key, expected) => {
  expect(commentMarker(key)).toBe(`<!-- hegui:${expected}:v1 -->`);
});

const asked = { ...rich.questions[0]!, level: "error" as const };

it.each<readonly [string, boolean, Partial<Report>]>([
  ["nothing", false, {}],
  ["a new finding", true, { findings: [rich.findings[0]!] }],
  ["a withdrawn declaration", true, { findings: rich.findings.filter((one) => one.withdrawn) }],
  ["a waived finding", false, { findings: rich.findings.filter((one) => one.state === "waived") }],
  ["a new problem", true, { problems: [rich.problems[0]!] }],
  ["a new question at the gate", true, { questions: [asked] }],
  ["a new question below the gate", false, { questions: [{ ...asked, level: "warning" }] }],
  ["a question that is off", false, { questions: [{ ...asked, level: "off" }] }],
  ["a legal change", true, { change: { ...quiet.change!, law: change!.law.slice(0, 1) } }],
  ["a setting", true, { change: { ...quiet.change!, policy: change!.policy.slice(0, 1) } }],
  ["a fixed finding", true, { change: { ...quiet.change!, fixed: change!.fixed.slice(0, 1) } }],
  ["a new waiver", true, { waivers: rich.waivers.filter((one) => one.change === "added") }],
  ["a changed waiver", true, { waivers: rich.waivers.filter((one) => one.change === "changed") }],
  ["an old waiver", false, { waivers: rich.waivers.filter((one) => !one.change) }],
])("knows whether there is something to say about %s: %s", (_, expected, part) => {
  const report = { ...quiet, ...part };
  expect(hasSomethingToSay(report)).toBe(expected);
  const comment = renderComment(report, { ...en, key: "x" });
  const silent = "<!-- hegui:x:v1 -->\nhegui has nothing to say about this change now. Check failed";
  expect(comment.startsWith(silent)).toBe(!expected);
  if (!expected) expect(comment.trimEnd().split("\n")).toHaveLength(2);
});

it("shows the twenty most severe findings and counts the others", () => {
  const notes = many(30, { level: "note" }).findings;
  const errors = many(15).findings;
  const comment = renderComment({ ...quiet, findings: [...notes, ...errors] }, { ...en, links });
  expect(comment.match(/^\| error \|/gm)).toHaveLength(15);
  expect(comment.match(/^\| note \|/gm)).toHaveLength(5);
  expect(comment).toContain("\n25 more rows left out here: the job summary has them.\n");
  expect(comment).toContain(`[The whole report](${links.run})`);
});

it.each([0, 1, 11, 60, 5000])("stays below the limit of GitHub with %i findings of every kind", (count) => {
  const text = { en: "@".repeat(3000), zh: "字".repeat(3000) };
  const { findings } = many(count, { message: text, fix: text });
  const times = <T>(item: T) => Array.from({ length: count }, () => item);
  const report: Report = {
    ...rich,
    problems: [...rich.problems, ...times(rich.problems[0]!)],
    findings: [
      ...findings,
      ...findings.map((one) => ({ ...one, outcome: "unknown" as const, withdrawn: true as const })),
    ],
    questions: times(asked),
    change: {
      ...change!,
      law: times({ ...change!.law[0]!, text }),
      policy: times({ ...change!.policy[0]!, text }),
      fixed: times(change!.fixed[0]!),
    },
  };
  const comment = renderComment(report, { ...en, links });
  expect(comment.length).toBeLessThanOrEqual(60_000);
  expect(comment).toContain("This is not legal advice.");
  if (count > 1) expect(comment).toContain(`${count.toLocaleString("en-US")} findings fixed`);
  const said = [...comment.matchAll(/^([\d,]+) more rows? left out here/gm)];
  const left = said.reduce((sum, [, one]) => sum + Number(one!.replaceAll(",", "")), 0);
  const shown = comment.match(/^(?:\| (?!---|Level|What)|- )/gm)?.length ?? 0;
  const waivers = rich.waivers.filter((one) => one.change).length;
  const problems = rich.problems.filter((one) => !one.known).length;
  expect(shown + left).toBe(6 * count + problems + waivers);
});
