import type { Finding, Question, Report, ReportedProblem } from "../finding/report.js";
import type { Span } from "../source/span.js";
import { groupBy } from "./group.js";
import { findingLines, problemLines, questionLines } from "./message.js";
import { askedQuestions, bySeverity, isAtGate, sentence, standingOf } from "./portions.js";
import { mapStrings, visible } from "./sanitise.js";
import { UNDECLARED } from "./sarif/rule.js";
import { type Lang, words } from "./wording.js";
import { type Element, xmlText } from "./xml.js";

/**
 * A report as JUnit XML: a suite for each pack with a case for each rule and entity that has a finding, and one for
 * each rule without, so that viewers show what was checked. No time is in it.
 */
export function renderJunit(report: Report, { lang }: { readonly lang: Lang }): string {
  const safe = mapStrings({ ...report, decisions: [], flows: [] }, (value) => visible(value.trimEnd()), EXACT);
  const suites = [
    ...packSuites(safe, lang),
    { name: "problems", cases: safe.problems.map((one) => ofProblem(one, safe, lang)) },
    { name: UNDECLARED, cases: askedQuestions(safe).map((one) => ofQuestion(one, safe, lang)) },
  ].filter(({ cases }) => cases.length > 0);
  const children = suites.map(({ name, cases }) => ({
    ...suite("testsuite", name, cases),
    children: cases.map((one) => toElement(one, name)),
  }));
  const all = suites.flatMap(({ cases }) => cases);
  return xmlText({ ...suite("testsuites", "hegui", all), children });
}

// Paths must stay what they are to be found; lines of code are not shown.
const EXACT: ReadonlySet<string> = new Set(["file", "files", "lines"]);

interface Case {
  readonly name: string;
  readonly at?: Span;
  /** A case without one has passed. */
  readonly result?: {
    readonly kind: "failure" | "error" | "skipped";
    readonly type?: string;
    /** One line; some viewers show only this, others only the body. */
    readonly message: string;
    readonly body?: readonly string[];
  };
}

const WORDS = {
  en: { known: "known: the compared commit or the baseline has it too", open: "cannot be decided" },
  zh: { known: "已知：对比提交或者基线中已有", open: "无法判定" },
} as const;

function suite(element: string, name: string, cases: readonly Case[]): Element {
  const count = (kind: string) => cases.filter((one) => one.result?.kind === kind).length;
  const counts = { tests: cases.length, failures: count("failure"), errors: count("error"), skipped: count("skipped") };
  return { name: element, attributes: { name, ...counts } };
}

function toElement({ name, at, result }: Case, classname: string): Element {
  const attributes = { classname, name, file: at?.file, line: at?.start.line };
  if (!result) return { name: "testcase", attributes };
  const { kind, type, message, body } = result;
  const child = { name: kind, attributes: { type, message }, ...(body && { text: body.join("\n") }) };
  return { name: "testcase", attributes, children: [child] };
}

function packSuites(report: Report, lang: Lang) {
  const findings = groupBy(report.findings, (one) => one.rule);
  const listed = new Set(report.rules.map((one) => one.id));
  // A saved report may lack the summary of a rule; its findings are shown all the same.
  const others = [...findings.keys()].filter((id) => !listed.has(id)).map((id) => ({ id, pack: "hegui", open: 0 }));
  const rules = [...report.rules.map(({ id, pack, counts }) => ({ id, pack, open: counts.unknown })), ...others];
  return [...groupBy(rules, (one) => one.pack)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => ({
      name,
      cases: own.flatMap(({ id, open }) => {
        const found = findings.get(id);
        return found ? casesOf(id, found, report, lang) : [silent(id, open, lang)];
      }),
    }));
}

/** A rule without findings has passed, unless it waits for facts before its first day. */
function silent(rule: string, open: number, lang: Lang): Case {
  if (open === 0) return { name: rule };
  return { name: rule, result: { kind: "skipped", message: words[lang].outcomes.unknown(open) } };
}

function casesOf(rule: string, findings: readonly Finding[], report: Report, lang: Lang): readonly Case[] {
  const entities = groupBy(findings, ({ entity }) => `${entity.kind}/${entity.id}`);
  return [...entities].map(([entity, found]) => ({ name: `${rule} ${entity}`, ...outcomeOf(found, report, lang) }));
}

/** What is to be done fails the case; otherwise it is skipped, and says why it was let through. */
function outcomeOf(findings: readonly Finding[], report: Report, lang: Lang): Omit<Case, "name"> {
  const failing = bySeverity(findings.filter((one) => isToDo(one, report)));
  const [first] = failing;
  if (first) {
    const body = failing.map((one) => [...findingLines(one, lang), ...rest(one, lang)].join("\n")).join("\n\n");
    const result = { kind: "failure", type: first.level, message: sentence(first, lang), body: [body] } as const;
    return { at: first.at, result };
  }
  const passed = findings.find((one) => one.state !== "new") ?? findings[0]!;
  return { at: passed.at, result: { kind: "skipped", message: skipped(passed, lang) } };
}

function isToDo(finding: Finding, { gate }: Report): boolean {
  const counts = finding.state === "new" || (finding.state === "known" && gate.known);
  return counts && (finding.outcome === "fail" || finding.withdrawn === true);
}

function rest(finding: Finding, lang: Lang): readonly string[] {
  return [placeText(finding.at), `${standingOf(finding, lang)} · ${words[lang].explain(finding.rule)}`];
}

function skipped(finding: Finding, lang: Lang): string {
  const { waiver, colon } = words[lang];
  const accepted = finding.waiver;
  if (accepted) return `${waiver(accepted.approved_by, accepted.expires)}${colon}${accepted.reason}`;
  const why = finding.state === "known" ? WORDS[lang].known : WORDS[lang].open;
  return finding.outcome === "fail" ? why : `${why}${colon}${finding.message[lang]}`;
}

function ofProblem(problem: ReportedProblem, { gate }: Report, lang: Lang): Case {
  const { code, at, message } = problem;
  const name = `${code} ${placeText(at)}`;
  if (problem.known && !gate.known) return { name, at, result: { kind: "skipped", message: WORDS[lang].known } };
  const body = [...problemLines(problem, lang), placeText(at)];
  return { name, at, result: { kind: "error", type: code, message: message[lang], body } };
}

function ofQuestion(question: Question, report: Report, lang: Lang): Case {
  const { at, entity, key, reason, message, rules, state } = question;
  const name = [`${entity.kind}/${entity.id}`, key === "" ? (reason?.[lang] ?? "") : key].join(" ").trimEnd();
  const known = state === "known" && !report.gate.known;
  if (known || !isAtGate(report, question.level))
    return { name, at, result: { kind: "skipped", message: known ? WORDS[lang].known : message[lang] } };
  const body = [...questionLines(question, lang), words[lang].waiting(rules.join(words[lang].and)), placeText(at)];
  return { name, at, result: { kind: "failure", type: question.level, message: message[lang], body } };
}

function placeText({ file, start }: Span): string {
  return `${file}:${start.line}:${start.column}`;
}
