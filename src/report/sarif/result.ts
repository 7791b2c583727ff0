import type { Finding, FixedFinding, Question, Report, ReportedProblem } from "../../finding/report.js";
import type { Level } from "../../rule/rule.js";
import { findingLines, problemLines, questionLines } from "../message.js";
import { askedQuestions, bySeverity, sentence } from "../portions.js";
import { type Lang, words } from "../wording.js";
import { logicalLocation, physicalLocation } from "./place.js";
import { UNDECLARED } from "./rule.js";
import { suppressionsOf } from "./suppression.js";
import { phrases } from "./words.js";

/** `archive` keeps everything; `upload` is what code scanning is to show, which does its own comparison. */
export type Flavour = "archive" | "upload";

interface Result {
  readonly ruleId: string;
  readonly level: Level;
  readonly [key: string]: unknown;
}

/**
 * Problems, unmet duties, undeclared facts, and in an archive what is fixed; most severe first, so that a cut loses
 * the least.
 */
export function resultsOf(
  report: Report,
  lang: Lang,
  flavour: Flavour,
  indexes: ReadonlyMap<string, number>,
): readonly Result[] {
  const archive = flavour === "archive";
  const suppressed = (finding?: Finding) =>
    archive && { suppressions: finding ? suppressionsOf(finding, report.waivers) : [] };
  // Where one result of a run has a baseline state, all must (SARIF 3.27.24).
  const compared = archive && (report.change !== undefined || report.baseline !== undefined);
  const inState = (baselineState: string) => compared && { baselineState };
  const now = [
    ...report.problems.map((one) => ({ ...ofProblem(one, lang), ...inState(stateOf(one)), ...suppressed() })),
    ...report.findings
      .filter((one) => isResult(one) && (archive || one.state !== "waived"))
      .map((one) => ({ ...ofFinding(one, lang), ...inState(stateOfFinding(one, report)), ...suppressed(one) })),
    ...askedQuestions(report).map((one) => ({
      ...ofQuestion(one, lang),
      ...inState(stateOf({ known: one.state === "known" })),
      ...suppressed(),
    })),
  ];
  const fixed = archive ? (report.change?.fixed ?? []) : [];
  return [
    ...bySeverity(now),
    ...fixed.map((one) => ({ ...ofFixed(one, lang), ...inState("absent"), ...suppressed() })),
  ].map(({ ruleId, ...rest }) => {
    const ruleIndex = indexes.get(ruleId);
    return { ruleId, ...(ruleIndex !== undefined && { ruleIndex }), ...rest };
  });
}

// What cannot be decided is told once per fact, by the questions; unless someone accepted it for a rule, or it was
// decided before.
function isResult(finding: Finding): boolean {
  return finding.outcome === "fail" || finding.state === "waived" || finding.withdrawn === true;
}

function stateOf({ known }: { readonly known?: boolean }): string {
  return known ? "unchanged" : "new";
}

/** An old waiver waived what was there before; what a new one waives is taken for new, so that it is looked at. */
function stateOfFinding({ state, waiver, withdrawn }: Finding, { change, waivers }: Report): string {
  if (withdrawn) return "updated";
  if (state !== "waived") return stateOf({ known: state === "known" });
  if (!change) return "new";
  const made = waivers.find((one) => one.id === waiver?.id)?.change;
  return made === "added" ? "new" : made === "changed" ? "updated" : "unchanged";
}

function ofProblem(problem: ReportedProblem, lang: Lang): Result {
  return {
    ruleId: problem.code,
    level: "error",
    message: { text: problemLines(problem, lang).join("\n") },
    locations: [{ physicalLocation: physicalLocation(problem.at) }],
    ...related(problem.related ?? [], lang),
    ...fixes(problem, lang),
  };
}

function fixes({ at, hint, replacement }: ReportedProblem, lang: Lang) {
  if (replacement === undefined) return {};
  const { artifactLocation, region } = physicalLocation(at);
  const replacements = [{ deletedRegion: region, insertedContent: { text: replacement } }];
  const text = hint?.[lang] ?? phrases[lang].replace;
  return { fixes: [{ description: { text }, artifactChanges: [{ artifactLocation, replacements }] }] };
}

function ofFinding(finding: Finding, lang: Lang): Result {
  return {
    ruleId: finding.rule,
    level: finding.level,
    message: { text: findingLines(finding, lang).join("\n") },
    locations: [
      { physicalLocation: physicalLocation(finding.at), logicalLocations: [logicalLocation(finding.entity)] },
    ],
    ...related(finding.related, lang),
    ...identity(finding.fingerprint),
    properties: {
      law: finding.law.map((one) => one.text[lang]),
      exposure: finding.exposure.map((one) => words[lang].penalty(one.text[lang], one.law?.[lang] ?? "")),
      since: finding.since,
      upcoming: finding.upcoming,
      outcome: finding.outcome,
      state: finding.state,
      ...(finding.withdrawn && { withdrawn: true }),
    },
  };
}

function ofQuestion(question: Question, lang: Lang): Result {
  return {
    ruleId: UNDECLARED,
    level: question.level as Level,
    message: { text: questionLines(question, lang).join("\n") },
    locations: [
      { physicalLocation: physicalLocation(question.at), logicalLocations: [logicalLocation(question.entity)] },
    ],
    ...identity(question.fingerprint),
    properties: { outcome: "unknown", state: question.state, paths: question.paths, rules: question.rules },
  };
}

/** A result of the compared commit: of the kind and level that it had there; its place is no more. */
function ofFixed(fixed: FixedFinding, lang: Lang): Result {
  const { colon, fixed: done, how } = words[lang];
  const lines = [sentence({ law: fixed.law, message: fixed.title }, lang), `${done}${colon}${how[fixed.how]}`];
  return {
    ruleId: fixed.rule,
    level: fixed.level,
    message: { text: lines.join("\n") },
    locations: [{ logicalLocations: [logicalLocation(fixed.entity)] }],
    ...identity(fixed.fingerprint),
    properties: { law: fixed.law.map((one) => one.text[lang]), how: fixed.how },
  };
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
