import type { BaselineShown, Change, Report } from "../finding/report.js";
import type { ScanShown } from "../finding/scan-shown.js";
import { SIGNAL_KINDS } from "../manifest/kind.js";
import { apart, failures, known, LEVELS, newProblems, waived, withdrawn } from "./portions.js";
import { type Lang, words } from "./wording.js";

/** Passed or failed, and what was found of each kind; kinds that did not come are left out. */
export function verdictLine(report: Report, lang: Lang): string {
  const text = words[lang];
  const level = report.gate.fail_on === "never" ? text.never : text.marks[report.gate.fail_on];
  const gate = report.gate.known ? text.knownToo(level) : level;
  const found = tally(report).flatMap(([kind, count]) => (count > 0 ? [text.tally[kind](count)] : []));
  const verdict = text.verdict(report.gate.failed, gate);
  return found.length === 0 ? `${verdict}${text.stop}` : `${verdict}${text.colon}${found.join(" · ")}${text.stop}`;
}

type Kind = keyof (typeof words)["en"]["tally"];

function tally(report: Report): readonly (readonly [Kind, number])[] {
  const failing = failures(report);
  const now = failing.filter((one) => !one.upcoming);
  const questions = apart(report.questions);
  const problems = newProblems(report);
  // Known is whatever the compared commit or the baseline has too, of every kind.
  const before = known(report).length + questions.known.length + report.problems.length - problems.length;
  return [
    ["problem", problems.length],
    ...LEVELS.map((level) => [level, now.filter((one) => one.level === level).length] as const),
    ["withdrawn", withdrawn(report).length],
    ["upcoming", failing.length - now.length],
    ["unknown", questions.fresh.length],
    ["known", before],
    ["waived", waived(report).length],
  ];
}

/** What the report was compared with, and why; `commit` is how its id is shown. */
export function comparedLine({ base }: Change, commit: string, lang: Lang): string {
  const text = words[lang];
  const name = commit === "" ? base.name : text.named(base.name, commit);
  return text.compared(name, base.because[lang]);
}

/** The first digits of a commit id; empty for what is no id. */
export function shortCommit(commit: string): string {
  return /^[0-9a-f]{7,64}$/.test(commit) ? commit.slice(0, 7) : "";
}

/** Who accepted what was there at adoption, until when, and how much of it is left. */
export function baselineLine({ entries, met, approved_by, expires }: BaselineShown, file: string, lang: Lang): string {
  return words[lang].baseline(file, entries, met, approved_by, expires);
}

/** What a scan looked at, and what it saw. */
export function scanLine(scan: ScanShown, lang: Lang): string {
  const text = words[lang];
  const skipped = Object.values(scan.skipped).reduce((sum, count) => sum + count, 0);
  const seen = SIGNAL_KINDS.flatMap((kind) => {
    const count = scan.signals[kind] ?? 0;
    return count > 0 ? [text.signals[kind](count)] : [];
  });
  const unsure = scan.unsure > 0 ? [text.unsure(scan.unsure)] : [];
  const idle = scan.ignored.filter((one) => !one.used).length;
  const comments = scan.ignored.length > 0 ? [text.comments(scan.ignored.length, idle)] : [];
  const all = [...(seen.length === 0 ? [text.noSignals] : seen), ...unsure, ...comments];
  return `${text.scanned(scan.files, skipped)}${text.colon}${all.join(" · ")}${text.stop}`;
}

/** Every verdict is counted, so that silence is never taken for compliance. */
export function decidedLine(report: Report, lang: Lang): string {
  const text = words[lang];
  const order = ["pass", "skip", "fail", "unknown"] as const;
  const total = order.reduce((sum, outcome) => sum + report.counts[outcome], 0);
  const parts = order.map((outcome) => text.outcomes[outcome](report.counts[outcome]));
  return `${text.decided(total)}${text.colon}${parts.join(" · ")}${text.stop}`;
}

/** The day and the packs that the verdicts rest on. */
export function lawLine(report: Report, lang: Lang): string {
  const text = words[lang];
  const versions = [...new Set(report.packs.map((pack) => pack.version))];
  const packs = versions
    .flatMap((version) => {
      const same = report.packs.filter((pack) => pack.version === version);
      return same.length > 3 ? [text.manyPacks(same.length, version)] : same.map((pack) => `${pack.id} ${version}`);
    })
    .join(text.and);
  return `${text.law(report.as_of)}${text.comma}${packs ? text.packs(packs, report.packs.length > 1) : text.noPacks}${text.stop}`;
}
