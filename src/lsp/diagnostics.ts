import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from "vscode-languageserver/node";
import type { Finding, Question, Report } from "../finding/report.js";
import { askedQuestions, few, newProblems, sentence, told } from "../report/portions.js";
import { UNDECLARED } from "../report/sarif/rule.js";
import { type Lang, words } from "../report/wording.js";
import type { Level } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
import type { Span } from "../source/span.js";
import { rangeOf } from "./place.js";

/** Diagnostics by file. */
export type Diagnostics = ReadonlyMap<string, readonly Diagnostic[]>;

const SEVERITY: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
};

/** Everything that the report says, at the lines it speaks of: problems, findings that nobody accepted, and open questions. */
export function diagnosticsOf(report: Report, lang: Lang, uriOf: (file: string) => string): Diagnostics {
  const found = new Map<string, Diagnostic[]>();
  const add = (at: Span, diagnostic: Omit<Diagnostic, "range" | "source">) => {
    const list = found.get(at.file) ?? [];
    found.set(at.file, list);
    list.push({ range: rangeOf(at), source: "hegui", ...diagnostic });
  };
  const related = (places: Problem["related"] | undefined) => relatedOf(places ?? [], lang, uriOf);
  for (const one of newProblems(report)) add(one.at, { ...ofProblem(one, lang), ...related(one.related) });
  for (const one of told(report)) add(one.at, { ...ofFinding(one, lang), ...related(one.related) });
  for (const one of askedQuestions(report)) add(one.at, ofQuestion(one, lang));
  return found;
}

function ofProblem({ code, message, hint }: Problem, lang: Lang) {
  const text = [message[lang], ...(hint ? [hint[lang]] : [])].join("\n");
  return { severity: DiagnosticSeverity.Error, code, message: text };
}

function ofFinding(finding: Finding, lang: Lang) {
  const { fix, withdrawn } = words[lang];
  const lines = [sentence(finding, lang), ...(finding.withdrawn ? [withdrawn] : []), fix(finding.fix[lang])];
  return { severity: SEVERITY[finding.level], code: finding.rule, message: lines.join("\n") };
}

/** A fact that rules wait for. A note about something that nobody wrote is a hint only. */
function ofQuestion({ level, message, rules }: Question, lang: Lang) {
  const severity = level === "off" || level === "note" ? DiagnosticSeverity.Hint : SEVERITY[level];
  const waiting = words[lang].waiting(few(rules, 5, lang));
  return { severity, code: UNDECLARED, message: `${message[lang]}\n${waiting}` };
}

function relatedOf(places: NonNullable<Problem["related"]>, lang: Lang, uriOf: (file: string) => string) {
  if (places.length === 0) return {};
  const relatedInformation: DiagnosticRelatedInformation[] = places.map(({ at, note }) => ({
    location: { uri: uriOf(at.file), range: rangeOf(at) },
    message: note[lang],
  }));
  return { relatedInformation };
}
