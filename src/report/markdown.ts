import type { Report } from "../finding/report.js";
import { counterLine } from "./counters.js";
import { baselinePart, waiverTable } from "./markdown/acceptance.js";
import { fixedTable, lawList, reviewList } from "./markdown/change.js";
import { checkedPart, decisionTable, fileList, packList } from "./markdown/checked.js";
import { commitLink } from "./markdown/link.js";
import { type Page, type PageOptions, pageOf } from "./markdown/page.js";
import { bytes, fitSections, folded, list, prose, type Section } from "./markdown/section.js";
import { findingTable, levelTable, problemTable, questionTable } from "./markdown/tables.js";
import { phrases } from "./markdown/wording.js";
import { flowMap } from "./mermaid.js";
import { apart, askedQuestions, failures, known, newProblems, withdrawn } from "./portions.js";
import { comparedLine, verdictLine } from "./totals.js";
import { words } from "./wording.js";

/** A report as a GitHub job summary: the verdict, what changed in law, what to do, what people accepted, and what it all rests on. */
export function renderSummary(report: Report, options: PageOptions): string {
  const page = pageOf(report, options, LONGEST, ["zh"]);
  const text = phrases[page.lang];
  const parts = [
    opening(page),
    ...(hasCounts(page.report) ? [levelTable(page)] : []),
    lawList(page),
    ...toDo(page),
    fixedTable(page),
    reviewList(page),
    waiverTable(page),
    baselinePart(page),
    decisionTable(page),
    list(
      text.people,
      page.report.counters.map((counter) => counterLine(counter, page.lang)),
    ),
    mapPart(report, page),
    ...undeclared(page),
    checkedPart(page, report.rules),
    fileList(page),
    packList(page),
  ];
  const filled = parts.filter(({ rows }) => rows.length > 0);
  return fitSections([...filled, { head: [text.disclaimer], rows: [] }], {
    limit: LIMIT,
    measure: bytes,
    cut: text.cut,
  });
}

// GitHub drops a summary larger than 1 MiB as a whole.
const LIMIT = 1_000 * 1024;
/** UTF-16 units of a value. */
const LONGEST = 2_000;

function hasCounts({ problems, findings, questions, change }: Report): boolean {
  return problems.length + findings.length + questions.length + (change?.fixed.length ?? 0) > 0;
}

/** The verdict, and what it was compared with. */
export function opening({ report, lang, links }: Page): Section {
  const { change, files } = report;
  const compared = change ? [comparedLine(change, commitLink(change.base.commit, links), lang)] : [];
  const nothing = files.length === 0 ? [words[lang].nothing] : [];
  const lines = prose("", [`**${verdictLine(report, lang)}**`, ...nothing, ...compared]);
  return { ...lines, head: ["## hegui", ""] };
}

// What is known is told in full where it fails the check too.
function toDo(page: Page): readonly Section[] {
  const { report, lang } = page;
  const text = phrases[lang];
  const problems = newProblems(report);
  const earlier = report.problems.filter((one) => one.known);
  const before = known(report);
  const open = report.gate.known;
  return [
    problemTable(text.problems, problems, page),
    folded(text.knownProblems(earlier.length), problemTable("", earlier, page), open),
    findingTable(report.change ? text.newFindings : text.findings, failures(report), page),
    findingTable(text.withdrawn, withdrawn(report), page),
    folded(text.knownFindings(before.length), findingTable("", before, page), open),
  ];
}

function undeclared(page: Page): readonly Section[] {
  const text = phrases[page.lang];
  const questions = apart(askedQuestions(page.report));
  return [
    questionTable(text.questions, questions.fresh, page),
    folded(
      text.knownQuestions(questions.known.length),
      questionTable("", questions.known, page),
      page.report.gate.known,
    ),
  ];
}

// A map has its own escapes, so it is made from the report as it is.
function mapPart(report: Report, { lang }: Page): Section {
  const map = flowMap(report, lang);
  if (!map) return { head: [], rows: [] };
  return prose(map.title, [`\`\`\`mermaid\n${map.text}\n\`\`\``, map.legend]);
}
