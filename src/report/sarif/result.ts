import type { Finding, Question, Report } from "../../finding/report.js";
import type { Problem } from "../../source/problem.js";
import { askedQuestions, LEVELS, sentence } from "../portions.js";
import { type Lang, words } from "../wording.js";
import { logicalLocation, physicalLocation } from "./place.js";
import { UNDECLARED } from "./rule.js";

interface Result {
  readonly ruleId: string;
  readonly level: "error" | "warning" | "note";
  readonly [key: string]: unknown;
}

/** Problems, failures in every state, and undeclared facts; most severe first, so that a cut loses the least. */
export function resultsOf(report: Report, lang: Lang, indexes: ReadonlyMap<string, number>): readonly Result[] {
  const results = [
    ...report.problems.map((one) => ofProblem(one, lang)),
    ...report.findings.filter(isResult).map((one) => ofFinding(one, lang)),
    ...askedQuestions(report).flatMap((one) => (one.level === "off" ? [] : [ofQuestion(one, one.level, lang)])),
  ];
  return LEVELS.flatMap((level) => results.filter((one) => one.level === level)).map(({ ruleId, ...rest }) => {
    const ruleIndex = indexes.get(ruleId);
    return { ruleId, ...(ruleIndex !== undefined && { ruleIndex }), ...rest };
  });
}

// What cannot be decided is told once per fact, by the questions; unless someone accepted it for a rule.
function isResult(finding: Finding): boolean {
  return finding.outcome === "fail" || finding.state === "waived";
}

function ofProblem(problem: Problem, lang: Lang): Result {
  const lines = [...inLanguages(problem.message, lang), ...(problem.hint ? [problem.hint[lang]] : [])];
  return {
    ruleId: problem.code,
    level: "error",
    message: { text: lines.join("\n") },
    locations: [{ physicalLocation: physicalLocation(problem.at) }],
    ...related(problem.related ?? [], lang),
  };
}

function ofFinding(finding: Finding, lang: Lang): Result {
  const lines = [
    sentence(finding, lang),
    ...(lang === "en" ? [sentence(finding, "zh")] : []),
    words[lang].fix(finding.fix[lang]),
  ];
  return {
    ruleId: finding.rule,
    level: finding.level,
    message: { text: lines.join("\n") },
    locations: [
      { physicalLocation: physicalLocation(finding.at), logicalLocations: [logicalLocation(finding.entity)] },
    ],
    ...related(finding.related, lang),
    ...identity(finding.fingerprint),
    ...(finding.state === "known" && { baselineState: "unchanged" }),
    ...suppressions(finding),
    properties: {
      law: finding.law.map((one) => one.text[lang]),
      exposure: finding.exposure.map((one) => words[lang].penalty(one.text[lang], one.law?.[lang] ?? "")),
      since: finding.since,
      upcoming: finding.upcoming,
      outcome: finding.outcome,
      state: finding.state,
    },
  };
}

function ofQuestion(question: Question, level: Result["level"], lang: Lang): Result {
  return {
    ruleId: UNDECLARED,
    level,
    message: { text: inLanguages(question.message, lang).join("\n") },
    locations: [
      { physicalLocation: physicalLocation(question.at), logicalLocations: [logicalLocation(question.entity)] },
    ],
    ...identity(question.fingerprint),
    properties: { outcome: "unknown", paths: question.paths, rules: question.rules },
  };
}

function inLanguages(message: Problem["message"], lang: Lang): readonly string[] {
  return lang === "zh" ? [message.zh] : [message.en, message.zh];
}

// GitHub tracks an alert by the first hash alone; made of the entity, an edit of a neighbouring line does not open it again.
function identity(fingerprint: string) {
  return {
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint.slice(0, 16)}:1`,
      "entityRule/v1": fingerprint,
    },
  };
}

function related(places: Finding["related"], lang: Lang) {
  if (places.length === 0) return {};
  return {
    relatedLocations: places.map(({ at, note }, index) => ({
      id: index + 1,
      physicalLocation: physicalLocation(at),
      message: { text: note[lang] },
    })),
  };
}

function suppressions({ state, waiver }: Finding) {
  if (state !== "waived" || !waiver) return {};
  const { id, approved_by, expires, reason } = waiver;
  const properties = { waiver: id, approvedBy: approved_by, expires };
  return { suppressions: [{ kind: "external", status: "accepted", justification: reason, properties }] };
}
