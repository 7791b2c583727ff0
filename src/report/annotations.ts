import type { Finding, Question, Report, WaiverShown } from "../finding/report.js";
import type { Level } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
import type { Span } from "../source/span.js";
import { groupBy } from "./group.js";
import { clip, findingLines, problemLines, questionLines } from "./message.js";
import {
  apart,
  askedQuestions,
  bySeverity,
  endingSoon,
  failures,
  few,
  LEVELS,
  newProblems,
  standingOf,
  withdrawn,
} from "./portions.js";
import { mapStrings, sanitise } from "./sanitise.js";
import { type Lang, words } from "./wording.js";

/** A remark on lines of a pull request. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  /** Columns only when the range lies on one line: GitHub refuses them otherwise. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** What GitHub shows of a step: most severe first, at most ten of a level, the last one saying how many more. */
export function annotations(report: Report, lang: Lang): readonly Annotation[] {
  const all = allAnnotations(report, lang);
  return LEVELS.flatMap((level) => capped(all, level, lang));
}

/**
 * Everything that is new, for channels without a limit: problems, findings by level, what was withdrawn, questions,
 * then waivers that end soon. What is known is not this change's doing, and is never annotated.
 */
export function allAnnotations(report: Report, lang: Lang): readonly Annotation[] {
  const safe = mapStrings({ ...report, rules: [], decisions: [], flows: [] }, sanitise, EXACT);
  return [
    ...newProblems(safe).map((one) => ofProblem(one, lang)),
    ...ofFindings(bySeverity(failures(safe)), lang),
    ...ofFindings(withdrawn(safe), lang),
    ...apart(askedQuestions(safe)).fresh.map((one) => ofQuestion(one, one.level as Level, lang)),
    ...endingSoon(safe).map((one) => ofWaiver(one, lang)),
  ];
}

// Paths must stay what they are to be found; lines of code are not shown.
const EXACT: ReadonlySet<string> = new Set(["file", "lines"]);

// Limits of the runner: per step and level, and per message (ExecutionContext.cs of actions/runner).
const PER_LEVEL = 10;
const MESSAGE = 4096;
const TITLE = 255;

const SEVERITY = { error: "error", warning: "warning", note: "notice" } as const;

const WORDS = {
  en: {
    places: (places: string) => `also at ${places}`,
    endsSoon: "waiver ends soon",
    waiver: ({ id, rule, entity, expires, days_left }: WaiverShown) =>
      `waiver '${id}' of ${rule} for ${entity} ends on ${expires}, ${days_left === 1 ? "1 day" : `${days_left} days`} from the judged date`,
    then: ({ approved_by }: WaiverShown) =>
      `accepted by ${approved_by}; from then on the finding counts again: meet the duty, or have it accepted anew`,
  },
  zh: {
    places: (places: string) => `另见 ${places}`,
    endsSoon: "豁免即将到期",
    waiver: ({ id, rule, entity, expires, days_left }: WaiverShown) =>
      `就 ${entity} 豁免 ${rule} 的“${id}”将于 ${expires} 到期，距判断日 ${days_left} 天`,
    then: ({ approved_by }: WaiverShown) => `批准人：${approved_by}。到期后该发现恢复计入，请完成整改或者重新办理批准`,
  },
} as const;

function capped(all: readonly Annotation[], level: Level, lang: Lang): readonly Annotation[] {
  const found = all.filter((one) => one.level === SEVERITY[level]);
  if (found.length <= PER_LEVEL) return found;
  const message = words[lang].notShown(found.length - PER_LEVEL + 1, level);
  return [...found.slice(0, PER_LEVEL - 1), { level: SEVERITY[level], title: "hegui", message }];
}

function ofProblem(problem: Problem, lang: Lang): Annotation {
  return placed("error", problem.code, problemLines(problem, lang), problem.at);
}

/** One annotation for a rule and an entity, at the first place; it names the others. */
function ofFindings(findings: readonly Finding[], lang: Lang): readonly Annotation[] {
  const groups = groupBy(findings, ({ rule, entity }) => JSON.stringify([rule, entity.kind, entity.id]));
  return [...groups.values()].map(([first, ...more]) => ofFinding(first!, more, lang));
}

function ofFinding(finding: Finding, more: readonly Finding[], lang: Lang): Annotation {
  const places = more.map(({ at }) => `${sanitise(at.file)}:${at.start.line}`);
  const lines = [
    ...findingLines(finding, lang),
    ...(places.length > 0 ? [WORDS[lang].places(few(places, 5, lang))] : []),
    `${standingOf(finding, lang)} · ${words[lang].explain(finding.rule)}`,
  ];
  return placed(SEVERITY[finding.level], `${finding.rule}: ${finding.title[lang]}`, lines, finding.at);
}

function ofQuestion(question: Question, level: Level, lang: Lang): Annotation {
  const text = words[lang];
  const lines = [...questionLines(question, lang), text.waiting(few(question.rules, 5, lang))];
  const key = question.key === "" ? "" : ` · ${question.key}`;
  const title = `${text.undeclared}: ${question.entity.kind}/${question.entity.id}${key}`;
  return placed(SEVERITY[level], title, lines, question.at);
}

function ofWaiver(waiver: WaiverShown, lang: Lang): Annotation {
  const { endsSoon, waiver: ends, then } = WORDS[lang];
  const lines = [ends(waiver), ...(lang === "en" ? [WORDS.zh.waiver(waiver)] : []), then(waiver)];
  return placed("warning", `${endsSoon}: ${waiver.id}`, lines, waiver.at);
}

function placed(level: Annotation["level"], title: string, lines: readonly string[], at: Span): Annotation {
  const { file, start, end } = at;
  return {
    level,
    title: clip(title, TITLE),
    message: clip(lines.join("\n"), MESSAGE),
    file,
    startLine: start.line,
    endLine: end.line,
    ...(start.line === end.line && { startColumn: start.column, endColumn: end.column }),
  };
}
