import type { Finding, Report } from "../../finding/report.js";
import type { Span } from "../../source/span.js";
import { askedQuestions, failures, few, LEVELS, lawText, setAside } from "../portions.js";
import { grouped, type Lang, words } from "../wording.js";
import { type Section, table } from "./section.js";

/** How many findings of each level there are, in each state. */
export function levelTable(report: Report, lang: Lang): Section {
  const { marks, summary } = words[lang];
  const portions = [failures(report), setAside(report, "known"), setAside(report, "waived")];
  const rows = LEVELS.map((level) => [
    marks[level],
    ...portions.map((portion) => grouped(portion.filter((one) => one.level === level).length)),
  ]);
  return table("", [summary.level, summary.now, summary.known, summary.waived], rows);
}

/** Broken input, with what would be right. */
export function problemTable(report: Report, lang: Lang): Section {
  const { summary } = words[lang];
  const rows = report.problems.map(({ code, at, message, hint }) => [
    place(at),
    cell([...both(message, lang), ...(hint ? [hint[lang]] : [])]),
    code,
  ]);
  return table(summary.problems, [summary.place, summary.what, summary.code], rows);
}

/** Duties that are not met, most severe first. */
export function findingTable(report: Report, lang: Lang): Section {
  const { marks, summary, from } = words[lang];
  const failing = failures(report);
  const rows = LEVELS.flatMap((level) => failing.filter((one) => one.level === level)).map((one) => [
    marks[one.level],
    place(one.at),
    cell(both(one.message, lang)),
    cell([lawText(one.law, lang), ...(one.upcoming ? [from(one.since)] : [])]),
    one.fix[lang],
    one.rule,
  ]);
  const columns = [summary.level, summary.place, summary.what, summary.law, summary.fix, summary.rule];
  return table(summary.findings, columns, rows);
}

/** Facts that rules wait for, the most telling first. */
export function questionTable(report: Report, lang: Lang): Section {
  const { summary } = words[lang];
  const rows = askedQuestions(report).map((one) => [
    place(one.at),
    cell(both(one.message, lang)),
    few(one.rules, 5, lang),
  ]);
  return table(summary.questions, [summary.place, summary.what, summary.waiting], rows);
}

/** Findings that someone accepted: who, until when, and why. */
export function waiverTable(report: Report, lang: Lang): Section {
  const { and, summary } = words[lang];
  const rows = report.findings.flatMap(({ state, waiver, at, message, rule }) => {
    if (state !== "waived" || !waiver) return [];
    return [
      [place(at), cell(both(message, lang)), `${waiver.approved_by}${and}${waiver.expires}`, waiver.reason, rule],
    ];
  });
  const columns = [summary.place, summary.what, summary.approved, summary.reason, summary.rule];
  return table(summary.waiver, columns, rows);
}

function both(message: Finding["message"], lang: Lang): readonly string[] {
  return lang === "zh" ? [message.zh] : [message.en, message.zh];
}

function cell(lines: readonly string[]): string {
  return lines.filter((line) => line !== "").join("<br>");
}

function place({ file, start }: Span): string {
  return `<code>${file}:${start.line}</code>`;
}
