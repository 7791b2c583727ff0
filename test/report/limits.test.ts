import { expect, it } from "vitest";
import { annotations } from "../../src/report/github.js";
import { escapeMarkdown } from "../../src/report/markdown/escape.js";
import { guard, sanitise } from "../../src/report/sanitise.js";
import { codeFrame } from "../../src/report/text/frame.js";
import { createPaint } from "../../src/report/text/paint.js";
import { displayWidth, wrap } from "../../src/report/text/width.js";
import { renderText } from "../../src/report/text.js";
import { plainReport, richReport } from "./fixture.js";
import { many } from "./many.js";

it("tells a long penalty once", () => {
  const { exposure } = richReport().findings[1]!;
  const output = renderText(many(3, { exposure }), { lang: "en", colour: false, quiet: false });
  expect(output.match(/order to correct/g)).toHaveLength(1);
  expect(output.match(/ · penalty \(PIPL 66\): as above · /g)).toHaveLength(2);
});

it("says only how many questions there are when they are off", () => {
  const report = plainReport();
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
});

it.each([
  ["<a> & @b #1 | `c` www.x.y GH-1", "&lt;a&gt; &amp; @&#8203;b #&#8203;1 \\| \\`c\\` www&#8203;.x.y GH&#8203;-1"],
  ["_www.x.y a/b#1 a@b.c", "\\_www&#8203;.x.y a/b#&#8203;1 a@&#8203;b.c"],
  ["http://x mailto:a b", "http:&#8203;//x mailto:a b"],
  ["deadbeef 123456 0123456789abcdef", "deadbe&#8203;ef 123456 012345&#8203;6789ab&#8203;cdef"],
  ["- a - b", "\\- a - b"],
  ["---", "\\---"],
  ["=== a", "\\=== a"],
  ["a :x", "a :&#8203;x"],
  ["-a 1. b", "-a 1. b"],
  ["12. a 2) b", "12\\. a 2) b"],
  ["1) a", "1\\) a"],
  ["$x$ :tada: a:b c", "<span>$</span>x<span>$</span> :&#8203;tada: a:b c"],
  ["[x] ![y] [^1] ~z~ *a* _b_ {c}", "\\[x\\] !\\[y\\] \\[^1\\] \\~z\\~ \\*a\\* \\_b\\_ \\{c\\}"],
  ["a\\|b\u202e", "a\\\\\\|b\\\\u\\{202e\\}"],
])("makes %j inert Markdown", (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
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
