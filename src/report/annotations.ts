import type { Finding, Question, Report } from "../finding/report.js";
import type { Level } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
import type { Span } from "../source/span.js";
import { askedQuestions, failures, few, LEVELS, sentence, standingOf } from "./portions.js";
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

/** What GitHub shows of a check: most severe first, at most ten of a level, the last one saying how many more. */
export function annotations(report: Report, lang: Lang): readonly Annotation[] {
  const safe = mapStrings({ ...report, rules: [] }, sanitise, EXACT);
  const all = [
    ...safe.problems.map((one) => ofProblem(one, lang)),
    ...failures(safe).map((one) => ofFinding(one, lang)),
    ...askedQuestions(safe).map((one) => ofQuestion(one, one.level as Level, lang)),
  ];
  return LEVELS.flatMap((level) => capped(all, level, lang));
}

// Paths must stay what they are to be found; lines of code are not shown.
const EXACT: ReadonlySet<string> = new Set(["file", "lines"]);

// Limits of the runner: per step and level, and per message (ExecutionContext.cs of actions/runner).
const PER_LEVEL = 10;
const MESSAGE = 4096;
const TITLE = 255;

const SEVERITY = { error: "error", warning: "warning", note: "notice" } as const;

function capped(all: readonly Annotation[], level: Level, lang: Lang): readonly Annotation[] {
  const found = all.filter((one) => one.level === SEVERITY[level]);
  if (found.length <= PER_LEVEL) return found;
  const message = words[lang].notShown(found.length - PER_LEVEL + 1, level);
  return [...found.slice(0, PER_LEVEL - 1), { level: SEVERITY[level], title: "hegui", message }];
}

function ofProblem(problem: Problem, lang: Lang): Annotation {
  const other = lang === "en" ? [problem.message.zh] : [];
  const lines = [problem.message[lang], ...other, ...(problem.hint ? [problem.hint[lang]] : [])];
  return placed("error", problem.code, lines, problem.at);
}

function ofFinding(finding: Finding, lang: Lang): Annotation {
  const text = words[lang];
  const since = standingOf(finding, lang);
  const lines = [
    sentence(finding, lang),
    ...(lang === "en" ? [sentence(finding, "zh")] : []),
    text.fix(finding.fix[lang]),
    `${since} · ${text.explain(finding.rule)}`,
  ];
  return placed(SEVERITY[finding.level], `${finding.rule}: ${finding.title[lang]}`, lines, finding.at);
}

function ofQuestion(question: Question, level: Level, lang: Lang): Annotation {
  const text = words[lang];
  const lines = [
    question.message[lang],
    ...(lang === "en" ? [question.message.zh] : []),
    text.waiting(few(question.rules, 5, lang)),
  ];
  const key = question.key === "" ? "" : ` · ${question.key}`;
  const title = `${text.undeclared}: ${question.entity.kind}/${question.entity.id}${key}`;
  return placed(SEVERITY[level], title, lines, question.at);
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

function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
