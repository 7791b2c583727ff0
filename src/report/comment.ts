import type { Question, Report } from "../finding/report.js";
import { lawList, reviewList } from "./markdown/change.js";
import { destination } from "./markdown/link.js";
import { type Page, type PageOptions, pageOf } from "./markdown/page.js";
import { atMost, fitSections, type Section } from "./markdown/section.js";
import { findingTable, problemTable, questionTable } from "./markdown/tables.js";
import { phrases } from "./markdown/wording.js";
import { opening } from "./markdown.js";
import { apart, askedQuestions, failures, isAtGate, newProblems, withdrawn } from "./portions.js";
import { verdictLine } from "./totals.js";

/** How a comment is written. */
export interface CommentOptions extends PageOptions {
  /** Tells the comments of several configurations apart. */
  readonly key?: string;
}

/** The hidden first line by which a comment is found again; of the key only letters, digits and hyphens count. */
export function commentMarker(key = ""): string {
  const plain = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `<!-- hegui:${plain || "default"}:v1 -->`;
}

/** Whether a change does anything that people on the pull request should know. */
export function hasSomethingToSay(report: Report): boolean {
  const { change } = report;
  return [
    failures(report),
    withdrawn(report),
    newProblems(report),
    newQuestionsAtGate(report),
    change?.law ?? [],
    change?.policy ?? [],
    change?.fixed ?? [],
    report.waivers.filter((one) => one.change),
  ].some((items) => items.length > 0);
}

/** A report as one comment on a pull request, below GitHub's limit: what the change does, and what is new; one line when that is nothing. */
export function renderComment(report: Report, options: CommentOptions): string {
  const page = pageOf(report, options, LONGEST, []);
  const text = phrases[page.lang];
  const marker = commentMarker(options.key);
  if (!hasSomethingToSay(report)) return `${marker}\n${text.silent} ${verdictLine(page.report, page.lang)}\n`;
  const parts = [
    lawList(page),
    problemTable(text.problems, newProblems(page.report), page),
    atMost(findingTable(report.change ? text.newFindings : text.findings, failures(page.report), page), MOST_FINDINGS),
    atMost(findingTable(text.withdrawn, withdrawn(page.report), page), MOST_FINDINGS),
    atMost(questionTable(text.questions, newQuestionsAtGate(page.report), page), MOST_FINDINGS),
    reviewList(page),
  ].filter(({ rows }) => rows.length > 0);
  const start = opening(page);
  return fitSections([{ ...start, head: [marker, ...start.head] }, ...parts, closing(page)], {
    limit: LIMIT,
    measure: (one) => one.length,
    cut: text.cutComment,
  });
}

// GitHub refuses a comment of more than 65,536 characters.
const LIMIT = 60_000;
/** UTF-16 units of a value. */
const LONGEST = 500;
const MOST_FINDINGS = 20;

function newQuestionsAtGate(report: Report): readonly Question[] {
  return apart(askedQuestions(report)).fresh.filter((one) => isAtGate(report, one.level));
}

function closing({ report, lang, links }: Page): Section {
  const text = phrases[lang];
  const fixed = report.change?.fixed.length ?? 0;
  const run = links?.run ? [`[${text.run}](${destination(links.run)})`] : [];
  const last = [...(fixed > 0 ? [text.fixedCount(fixed)] : []), ...run].join(" · ");
  return { head: [...(last === "" ? [] : [last, ""]), text.disclaimer], rows: [] };
}
