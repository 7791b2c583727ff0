import { createHash } from "node:crypto";
import type { Finding, Report } from "../finding/report.js";
import type { Level } from "../rule/rule.js";
import type { Span } from "../source/span.js";
import { jsonText } from "./json.js";
import { askedQuestions, bySeverity, failures, known, sentence, withdrawn } from "./portions.js";
import { mapStrings, visible } from "./sanitise.js";
import { UNDECLARED } from "./sarif/rule.js";
import { type Lang, words } from "./wording.js";

/**
 * A report for GitLab Code Quality, each issue with a fingerprint of its own and its line. What is known stays in: GitLab compares
 * branches itself, and would call it fixed.
 */
export function renderGitlab(report: Report, { lang }: { readonly lang: Lang }): string {
  const safe = mapStrings(
    { ...report, rules: [], decisions: [], flows: [] },
    (value) => visible(value.trimEnd()),
    EXACT,
  );
  const issues = [
    ...safe.problems.map(({ code, message, at }) =>
      issue(message[lang], code, identityOf(code, at.file, message.en), "blocker", at),
    ),
    ...bySeverity([...failures(safe), ...known(safe), ...withdrawn(safe)]).map((one) =>
      issue(describe(one, lang), one.rule, one.fingerprint, SEVERITY[one.level], one.at),
    ),
    ...askedQuestions(safe).map((one) =>
      issue(one.message[lang], UNDECLARED, one.fingerprint, one.level === "note" ? "info" : "minor", one.at),
    ),
  ];
  return jsonText(distinct(issues));
}

// Paths must stay what they are to be found; lines of code are not shown.
const EXACT: ReadonlySet<string> = new Set(["file", "lines"]);

const SEVERITY: Readonly<Record<Level, string>> = { error: "critical", warning: "major", note: "info" };

function describe(finding: Finding, lang: Lang): string {
  return [sentence(finding, lang), words[lang].fix(finding.fix[lang])].join(" · ");
}

function issue(description: string, check_name: string, fingerprint: string, severity: string, { file, start }: Span) {
  return { description, check_name, fingerprint, severity, location: { path: file, lines: { begin: start.line } } };
}

/** GitLab keeps one issue of a fingerprint only: the second one of the same is given another. */
function distinct<T extends { readonly fingerprint: string }>(issues: readonly T[]): readonly T[] {
  const seen = new Map<string, number>();
  return issues.map((one) => {
    const times = seen.get(one.fingerprint) ?? 0;
    seen.set(one.fingerprint, times + 1);
    return times === 0 ? one : { ...one, fingerprint: identityOf(one.fingerprint, String(times)) };
  });
}

// Never of a line number: a problem that moves stays the same.
function identityOf(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 32);
}
