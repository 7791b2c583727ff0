import type { Finding, Question, ReportedProblem } from "../../finding/report.js";
import type { Level } from "../../rule/rule.js";
import {
  apart,
  askedQuestions,
  bySeverity,
  endingSoon,
  failures,
  few,
  known,
  LEVELS,
  lawText,
  newProblems,
  waived,
  withdrawn,
} from "../portions.js";
import { grouped, words } from "../wording.js";
import { placeLink } from "./link.js";
import { cell, type Page, said, small } from "./page.js";
import { type Section, table } from "./section.js";
import { phrases } from "./wording.js";

/** How much there is of each level, in each state; states that nothing is in are left out. */
export function levelTable({ report, lang }: Page): Section {
  const text = phrases[lang];
  const { marks } = words[lang];
  const soon = new Set(endingSoon(report).map((one) => one.id));
  const fixed = report.change?.fixed ?? [];
  const asked = apart(askedQuestions(report)).fresh;
  const problems = newProblems(report).length;
  const first = report.change ? text.fresh : text.open;
  const columns: readonly (readonly [string, number, readonly { readonly level: Level | "off" }[]])[] = [
    [first, problems, [...failures(report), ...withdrawn(report)]],
    [text.known, report.problems.length - problems, known(report)],
    [text.fixed, 0, fixed],
    [text.waived, 0, waived(report)],
    [text.endSoon, 0, waived(report).filter((one) => one.waiver && soon.has(one.waiver.id))],
    [text.undeclared, 0, asked],
  ];
  const shown = columns.filter(([name, broken, items]) => name === first || broken + items.length > 0);
  const rows = [
    ...(report.problems.length > 0 ? [[marks.problem, ...shown.map(([, broken]) => grouped(broken))]] : []),
    ...LEVELS.map((level) => [
      marks[level],
      ...shown.map(([, , items]) => grouped(items.filter((one) => one.level === level).length)),
    ]),
  ];
  return table("", [text.level, ...shown.map(([name]) => name)], rows);
}

/** Broken input, with what would be right. */
export function problemTable(title: string, problems: readonly ReportedProblem[], page: Page): Section {
  const { lang, links } = page;
  const text = phrases[lang];
  const rows = problems.map(({ code, at, message, hint, replacement }) => {
    const right = replacement ? [text.replacement(`<code>${replacement}</code>`)] : [];
    return [
      cell([...said(message, page), small([placeLink(at, links), code])]),
      cell([...(hint ? [hint[lang]] : []), ...right]),
    ];
  });
  return table(title, [text.what, text.fix], rows);
}

// More columns would leave the sentence a word a line: what can be small stands below it.

/** Duties that are not met, most severe first. */
export function findingTable(title: string, findings: readonly Finding[], page: Page): Section {
  const { lang, links } = page;
  const { marks, from } = words[lang];
  const text = phrases[lang];
  const rows = bySeverity(findings).map((one) => [
    marks[one.level],
    cell([
      ...said(one.message, page),
      ...(one.withdrawn ? [words[lang].withdrawn] : []),
      small([lawText(one.law, lang), ...(one.upcoming ? [from(one.since)] : []), placeLink(one.at, links), one.rule]),
    ]),
    one.fix[lang],
  ]);
  return table(title, [text.level, text.what, text.fix], rows);
}

/** Facts that rules wait for, the most telling first. */
export function questionTable(title: string, questions: readonly Question[], page: Page): Section {
  const { lang, links } = page;
  const text = phrases[lang];
  const rows = questions.map((one) => [
    cell([...said(one.message, page), small([placeLink(one.at, links)])]),
    few(one.rules, MOST_RULES, lang),
  ]);
  return table(title, [text.what, text.waiting], rows);
}

const MOST_RULES = 5;
