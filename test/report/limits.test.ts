import { expect, it } from "vitest";
import type { Finding, Report } from "../../src/finding/report.js";
import { annotations } from "../../src/report/github.js";
import { escapeMarkdown } from "../../src/report/markdown/escape.js";
import { renderSummary } from "../../src/report/markdown.js";
import { guard, sanitise } from "../../src/report/sanitise.js";
import { renderSarif } from "../../src/report/sarif.js";
import { codeFrame } from "../../src/report/text/frame.js";
import { createPaint } from "../../src/report/text/paint.js";
import { displayWidth, wrap } from "../../src/report/text/width.js";
import { renderText } from "../../src/report/text.js";
import { richReport } from "./fixture.js";

function many(count: number, change: Partial<Finding> = {}): Report {
  const report = richReport();
  const finding = { ...report.findings[0]!, ...change };
  return { ...report, problems: [], questions: [], findings: Array.from({ length: count }, () => finding) };
}

it.each([
  [9, 9, undefined],
  [10, 10, undefined],
  [11, 10, "2 more errors not shown: GitHub shows ten of a level. The job summary has all of them."],
  [500, 10, "491 more errors not shown: GitHub shows ten of a level. The job summary has all of them."],
])("annotates %i errors with %i annotations", (count, expected, last) => {
  const shown = annotations(many(count), "en");
  expect(shown.length).toBe(expected);
  if (last) expect(shown.at(-1)).toEqual({ level: "error", title: "hegui", message: last });
});

it("tells a long penalty once", () => {
  const { exposure } = richReport().findings[1]!;
  const output = renderText(many(3, { exposure }), { lang: "en", colour: false, quiet: false });
  expect(output.match(/order to correct/g)).toHaveLength(1);
  expect(output.match(/ · penalty \(PIPL 66\): as above · /g)).toHaveLength(2);
});

it("says only how many questions there are when they are off", () => {
  const report = richReport();
  const off = { ...report, questions: report.questions.map((one) => ({ ...one, level: "off" as const })) };
  const output = renderText(
    { ...off, gate: { ...off.gate, unknown: "off" } },
    { lang: "en", colour: false, quiet: false },
  );
  expect(output).not.toContain("is not declared");
  expect(output).toContain("2 undeclared facts");
  expect(annotations(off, "en").some((one) => one.title.startsWith("undeclared"))).toBe(false);
});

it("keeps a message within what the runner takes", () => {
  const message = { en: "😀".repeat(5000), zh: "" };
  const [one] = annotations(many(1, { law: [], message }), "en");
  expect(one!.message.length).toBeLessThanOrEqual(4096);
  expect(one!.message).toMatch(/^(?:😀)+…$/u);
});

it("gives columns only for a range on one line", () => {
  const [one] = annotations(
    many(1, { at: { file: "a", start: { line: 1, column: 2 }, end: { line: 3, column: 1 } } }),
    "en",
  );
  expect(one).toMatchObject({ startLine: 1, endLine: 3 });
  expect(one).not.toHaveProperty("startColumn");
});

it("cuts a summary below the limit and says how much is missing", () => {
  const summary = renderSummary(many(5000), { lang: "en" });
  expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(1000 * 1024);
  expect(summary).toMatch(/\n\d,\d+ more rows left out: a job summary holds 1 MiB\.\n/);
  expect(summary).toContain("This is not legal advice.");
});

it("cuts a SARIF run at what GitHub takes and says so", () => {
  const [run] = JSON.parse(renderSarif(many(25_001), { lang: "en" })).runs;
  expect(run.results.length).toBe(25_000);
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^1 result left out/);
});

it.each([
  ["a", 1],
  ["中", 2],
  ["，", 2],
  ["ｱ", 1],
  ["Ａ", 2],
  ["😀", 2],
  ["한", 2],
  ["e\u0301", 1],
  ["“”·…—", 5],
])("gives %s %i columns", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

it("breaks lines between words and Chinese characters, never before a closing mark", () => {
  expect(wrap("one two  three", 7)).toEqual(["one two", "three"]);
  expect(wrap("责令改正，给予警告", 8)).toEqual(["责令改", "正，给予", "警告"]);
  expect(wrap("averyveryverylongword x", 5)).toEqual(["averyveryverylongword", "x"]);
  expect(wrap("", 5)).toEqual([]);
});

it.each([
  ["::error::x", ": :error::x"],
  ["  ::x", "  : :x"],
  ["\u3000::x", "\u3000: :x"],
  [":::x", ": ::x"],
  ["a ##[error]", "a # #[error]"],
  ["###[x", "## #[x"],
  ["##vso[task]", "# #vso[task]"],
  ["a::b ## c", "a::b ## c"],
])("breaks the command in %j", (line, broken) => {
  expect(guard(line)).toBe(broken);
  expect(guard(broken)).toBe(broken);
});

it("shows unseen characters as escapes", () => {
  expect(sanitise("a\u001b[31m\u0085\u202e\u200b\u00ad\u{e0041}\ud800❤\ufe0f\n")).toBe(
    "a\\u{1b}[31m\\u{85}\\u{202e}\\u{200b}\\u{ad}\\u{e0041}\\u{d800}❤\ufe0f\\u{a}",
  );
  expect(escapeMarkdown("<a> & @b #1 | `c` www.x.y GH-1")).toBe(
    "&lt;a&gt; &amp; @&#8203;b #&#8203;1 \\| \\`c\\` www&#8203;.x.y GH&#8203;-1",
  );
});

it.each([
  ["wide characters", "键: 值", 4, 5, "      7 │ 键: 值\n        │     ^^ fix"],
  ["an emoji before", "😀: 值😀", 5, 6, "      7 │ 😀: 值😀\n        │     ^^ fix"],
  ["an empty range", "a: b", 3, 3, "      7 │ a: b\n        │   ^ fix"],
  ["the end of a line", "a:", 3, 3, "      7 │ a:\n        │   ^ fix"],
  ["a tab", "a:\tb", 4, 5, "      7 │ a: b\n        │    ^ fix"],
  ["a column that was cut off", "a", 9, 10, "      7 │ a"],
])("underlines %s", (_, line, from, to, expected) => {
  const at = { file: "a", start: { line: 7, column: from }, end: { line: 7, column: to } };
  const { lines } = codeFrame({ at, snippet: { first: 7, lines: [line] } }, "fix", "error", createPaint(false));
  expect(lines.join("\n")).toBe(expected);
});
