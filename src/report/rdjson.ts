import type { Report, Snippet } from "../finding/report.js";
import type { Level } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
import type { Position, Span } from "../source/span.js";
import { jsonText } from "./json.js";
import { escapeMarkdown } from "./markdown/escape.js";
import { findingLines, problemLines } from "./message.js";
import { bySeverity, failures, newProblems, withdrawn } from "./portions.js";
import { mapStrings, visible } from "./sanitise.js";
import type { Lang } from "./wording.js";

/**
 * A report in the Diagnostic Format of reviewdog: what is new, for comments on a review. They are rendered as
 * Markdown, so that messages are escaped.
 */
export function renderRdjson(report: Report, { lang }: { readonly lang: Lang }): string {
  const safe = mapStrings(
    { ...report, rules: [], decisions: [], flows: [] },
    (value) => escapeMarkdown(value.trimEnd()),
    EXACT,
  );
  const lineOf = linesOf(report);
  const diagnostics = [
    ...newProblems(safe).map((one) => ({
      ...diagnostic(problemLines(one, lang), one.at, lineOf, "error", one.code),
      ...suggestions(one, lineOf),
    })),
    ...bySeverity([...failures(safe), ...withdrawn(safe)]).map((one) =>
      diagnostic(findingLines(one, lang), one.at, lineOf, one.level, one.rule),
    ),
  ];
  return jsonText({ source: { name: "hegui" }, diagnostics });
}

// What is looked up or copied must stay what it is; ids are shown as such.
const EXACT: ReadonlySet<string> = new Set(["file", "lines", "replacement", "code", "rule"]);

const SEVERITY: Readonly<Record<Level, string>> = { error: "ERROR", warning: "WARNING", note: "INFO" };

type LineOf = (file: string, line: number) => string | undefined;

function diagnostic(lines: readonly string[], at: Span, lineOf: LineOf, level: Level, code: string) {
  const range = bytesOf(at, lineOf) ?? wholeLines(at);
  return {
    message: lines.join("\n\n"),
    location: { path: at.file, range },
    severity: SEVERITY[level],
    code: { value: visible(code) },
  };
}

/** A replacement needs its columns: without them it would take the whole line away. */
function suggestions({ at, replacement }: Problem, lineOf: LineOf) {
  const range = replacement === undefined ? undefined : bytesOf(at, lineOf);
  return range ? { suggestions: [{ range, text: replacement }] } : {};
}

/** Lines of code that the report holds, whatever they are shown for. */
function linesOf({ findings, questions }: Report): LineOf {
  const known = new Map<string, string>();
  const add = ({ file }: Span, { first, lines }: Snippet) => {
    for (const [index, line] of lines.entries()) known.set(`${first + index} ${file}`, line);
  };
  for (const { at, snippet } of [...findings, ...questions]) add(at, snippet);
  return (file, line) => known.get(`${line} ${file}`);
}

/** Columns of reviewdog count bytes of UTF-8 and not UTF-16 units; unknown without the line. */
function bytesOf({ file, start, end }: Span, lineOf: LineOf) {
  const convert = ({ line, column }: Position) => {
    const text = lineOf(file, line);
    if (text === undefined || column - 1 > text.length) return undefined;
    return { line, column: Buffer.byteLength(text.slice(0, column - 1)) + 1 };
  };
  const from = convert(start);
  const to = convert(end);
  return from && to && { start: from, end: to };
}

/** Without columns the last line is part of the range. */
function wholeLines({ start, end }: Span) {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  return { start: { line: start.line }, end: { line: last } };
}
