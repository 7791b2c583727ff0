import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import type { Finding, Report, ReportedProblem } from "../../src/finding/report.js";
import { renderRdjson } from "../../src/report/rdjson.js";
import { expectGolden } from "./expect-golden.js";
import { emptyReport, richReport } from "./fixture.js";
import { hostileReport, langs } from "./hostile.js";
import { many } from "./many.js";
import { linesOf, parseCommand } from "./runner.js";

// What reviewdog's proto/rdf/reviewdog.proto allows, as far as it is used; columns stand at both ends or at none.
const line = z.strictObject({ line: z.int().min(1) });
const position = line.extend({ column: z.int().min(1) });
const range = z.union([z.strictObject({ start: position, end: position }), z.strictObject({ start: line, end: line })]);
const Result = z.strictObject({
  source: z.strictObject({ name: z.literal("hegui") }),
  diagnostics: z.array(
    z.strictObject({
      message: z.string(),
      location: z.strictObject({ path: z.string(), range }),
      severity: z.enum(["ERROR", "WARNING", "INFO"]),
      code: z.strictObject({ value: z.string() }),
      suggestions: z
        .array(z.strictObject({ range: z.strictObject({ start: position, end: position }), text: z.string() }))
        .optional(),
    }),
  ),
});

const read = (report: Report, lang: "en" | "zh" = "en") =>
  Result.parse(JSON.parse(renderRdjson(report, { lang }))).diagnostics;

/** A finding on one line of code, of which the report has the text. */
function on(code: string, from: number, to: number): Report {
  const at = { file: "a.yaml", start: { line: 3, column: from }, end: { line: 3, column: to } };
  return many(1, { at, snippet: { first: 3, lines: [code] } });
}

it.each(["en", "zh"] as const)("renders rdjson.%s.json as it was", (lang) => {
  expectGolden(`rdjson.${lang}.json`, renderRdjson(richReport(), { lang }));
});

it("tells of new findings and problems only, most severe first", () => {
  expect(read(richReport()).map((one) => `${one.severity} ${one.code.value}`)).toEqual([
    "ERROR manifest/unknown-key",
    "ERROR source/duplicate-key",
    "ERROR pipl-39-separate-consent",
    "ERROR hostile::rule",
    "ERROR pipl-39-separate-consent",
    "WARNING pipl-51-access-control",
    "INFO ndsmr-9-cover",
  ]);
  expect(read(emptyReport())).toEqual([]);
});

it.each([
  ["ASCII", "key: value", 6, 11, 6, 11],
  ["Chinese", "键: 值", 4, 5, 6, 9],
  ["an emoji", "😀: x", 5, 6, 7, 8],
  ["an accent", "é: x", 4, 5, 5, 6],
  ["the end of the line", "键", 2, 2, 4, 4],
])("counts columns in bytes of UTF-8: %s", (_, code, from, to, start, end) => {
  const [one] = read(on(code, from, to));
  expect(one!.location.range).toEqual({ start: { line: 3, column: start }, end: { line: 3, column: end } });
});

it("leaves columns out where the line is not known, or ends before them", () => {
  const [short] = read(on("key", 6, 9));
  expect(short!.location.range).toEqual({ start: { line: 3 }, end: { line: 3 } });
  const [first] = on("key", 1, 4).findings as readonly [Finding, ...Finding[]];
  const over = (line: number, column: number) => {
    const at = { ...first.at, end: { line, column } };
    return read({ ...many(0), findings: [{ ...first, at }] })[0]!.location.range;
  };
  expect(over(5, 4)).toEqual({ start: { line: 3 }, end: { line: 5 } });
  expect(over(5, 1)).toEqual({ start: { line: 3 }, end: { line: 4 } });
});

it("suggests a replacement only where it knows the columns", () => {
  const problem: ReportedProblem = {
    code: "manifest/unknown-key",
    message: { en: "unknown key 'persnal'", zh: "未知的键“persnal”" },
    at: { file: "a.yaml", start: { line: 3, column: 4 }, end: { line: 3, column: 11 } },
    replacement: "per_sonal | <b>",
  };
  const known = { ...on("键: persnal", 1, 2), problems: [problem] };
  const range = { start: { line: 3, column: 6 }, end: { line: 3, column: 13 } };
  expect(read(known)[0]!.suggestions).toEqual([{ range, text: "per_sonal | <b>" }]);
  expect(read({ ...many(0), problems: [problem] })[0]!.suggestions).toBeUndefined();
  expect(read(known)[1]!.suggestions).toBeUndefined();
});

it("is what reviewdog reads, inert as Markdown and without commands, whatever the report holds", () => {
  fc.assert(
    fc.property(hostileReport, langs, (report, lang) => {
      const text = renderRdjson(report, { lang });
      const { diagnostics } = Result.parse(JSON.parse(text));
      expect(diagnostics.length).toBe(read(richReport()).length);
      const files = new Set([...report.problems, ...report.findings].map(({ at }) => at.file));
      for (const { message, location } of diagnostics) {
        expect(files).toContain(location.path);
        expect(message.replaceAll("<span>$</span>", "")).not.toMatch(/[<>]|@\w|https?:\/\//);
        expect(message.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u200B-\u200F\u2028-\u202E\u2060-\u2069]/u);
      }
      for (const one of linesOf(text)) expect(parseCommand(one), one).toBeUndefined();
    }),
  );
});
