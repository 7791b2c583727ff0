import type { CitedArticle, Finding, Question, Report, ReportedProblem, WaiverShown } from "../finding/report.js";
import { type Level, RANK } from "../rule/rule.js";
import { type Lang, words } from "./wording.js";

/** Most severe first. */
export const LEVELS: readonly Level[] = ["error", "warning", "note"];

/** Duties that are not met and that nobody has accepted; what cannot be decided is told by the questions. */
export function failures(report: Report): readonly Finding[] {
  return report.findings.filter((one) => one.outcome === "fail" && one.state === "new");
}

/** Duties that were decided in the compared commit, and not met, and whose facts are no longer declared. */
export function withdrawn(report: Report): readonly Finding[] {
  return report.findings.filter((one) => one.withdrawn && one.state === "new");
}

/** Findings that are told in full: what is new, and what is known where that fails the check too. */
export function told(report: Report): readonly Finding[] {
  return report.findings.filter(
    ({ outcome, state, withdrawn }) =>
      (outcome === "fail" || withdrawn) && (state === "new" || (report.gate.known && state === "known")),
  );
}

/** Accepted findings. */
export function waived(report: Report): readonly Finding[] {
  return report.findings.filter((one) => one.state === "waived");
}

/** Duties that are not met in the compared commit or by the baseline either; the undecided ones are told by the questions. */
export function known(report: Report): readonly Finding[] {
  return report.findings.filter((one) => one.outcome === "fail" && one.state === "known");
}

/** Questions that the settings let through. */
export function askedQuestions(report: Report): readonly Question[] {
  return report.questions.filter((one) => one.level !== "off");
}

/** What of a list is new, and what is known. */
export function apart<T extends Pick<Question, "state">>(
  items: readonly T[],
): { readonly fresh: readonly T[]; readonly known: readonly T[] } {
  return {
    fresh: items.filter((one) => one.state === "new"),
    known: items.filter((one) => one.state === "known"),
  };
}

/** Problems that are not in the compared commit. */
export function newProblems(report: Report): readonly ReportedProblem[] {
  return report.problems.filter((one) => !one.known);
}

/** Waivers that accept a finding now and end soon. */
export function endingSoon(report: Report): readonly WaiverShown[] {
  return report.waivers.filter((one) => one.holds && one.ends_soon);
}

/** Most severe first, otherwise in the order they came in. */
export function bySeverity<T extends { readonly level: Level }>(items: readonly T[]): readonly T[] {
  return LEVELS.flatMap((level) => items.filter((one) => one.level === level));
}

/** Whether a level fails the check. */
export function isAtGate(report: Report, level: Level | "off"): boolean {
  return RANK[level] >= RANK[report.gate.fail_on];
}

/** Articles as they are printed, in one language. */
export function lawText(law: readonly CitedArticle[], lang: Lang): string {
  // An instrument is named once for the articles that follow each other.
  const parts = law.map((one, index) => {
    const again = law[index - 1]?.instrument === one.instrument && one.text[lang].startsWith(one.name[lang]);
    return again ? one.text[lang].slice(one.name[lang].length).trim() : one.text[lang];
  });
  return parts.join(words[lang].and);
}

/** The articles, then what is wrong. */
export function sentence(finding: Pick<Finding, "law" | "message">, lang: Lang): string {
  const law = lawText(finding.law, lang);
  return law === "" ? finding.message[lang] : `${law} · ${finding.message[lang]}`;
}

/** The first few of a list, and how many more there are. */
export function few(items: readonly string[], most: number, lang: Lang): string {
  const { and, more } = words[lang];
  if (items.length <= most) return items.join(and);
  return `${items.slice(0, most).join(and)}${and}${more(items.length - most)}`;
}

/** Since when a duty binds, from when it will, or that it is only a draft. */
export function standingOf(finding: Finding, lang: Lang): string {
  const text = words[lang];
  if (finding.draft) return text.draft;
  return finding.upcoming ? text.from(finding.since) : text.since(finding.since);
}
