import { type Before, beforeOf, fixedFindings, withdrawnFrom } from "./change/compare.js";
import { changedFlows, legalChanges, type Side } from "./change/law.js";
import { type Examined, examine, type Input, isWhole, levelOf, type ScanInput, type Settings } from "./examine.js";
import { applyBaseline } from "./finding/baseline.js";
import { countersOf, outcomeNames } from "./finding/counter.js";
import { decisionsOf } from "./finding/decided.js";
import { flowsDrawn } from "./finding/drawn.js";
import { citationsOf, type FindingContext, fingerprintOf, standings, toFinding } from "./finding/finding.js";
import { type IgnoreContext, ignoreOf, ignoreProblems, ignoresShown } from "./finding/ignore.js";
import { toQuestions } from "./finding/question.js";
import type { Change, Finding, Question, Report, ReportedProblem, RuleSummary } from "./finding/report.js";
import type { ScanShown } from "./finding/scan-shown.js";
import { untouched, type WaiverContext, waivedBy, waiverOf, waiverProblems, waiversShown } from "./finding/waiver.js";
import { KINDS, SIGNAL_KINDS } from "./manifest/kind.js";
import type { Model } from "./model/entity.js";
import type { Judged, Verdict } from "./rule/judge.js";
import { type Outcome, RANK, type Rule } from "./rule/rule.js";
import type { Ignore } from "./scan/ignore.js";
import type { Problem } from "./source/problem.js";
import { VERSION } from "./version.js";

export type { Input, Settings } from "./examine.js";

/**
 * Judges manifests by packs on a date, and compares them with a commit. No files, clock, environment or network.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { check, createInput } from "hegui";
 *
 * const report = check(createInput({ files: [], asOf: "2026-11-21" }));
 * assert.equal(report.gate.failed, false);
 * ```
 */
export function check(input: Input): Report {
  return reportOn(input, examine(input));
}

/** The report on manifests that are judged already, for those who keep what was judged. */
export function reportOn(input: Input, now: Examined): Report {
  const earlier = input.base && examine({ ...input, files: input.base.files, signals: input.base.signals }, now);
  const { model, rules, judged, read } = now;
  const context = findingContext(input, now);
  const { sources } = context;
  const waiving = waiverContext(input, now, earlier);
  const before = earlier && beforeOf(earlier, waiverContext(input, earlier, undefined));
  const verdicts = [...judged.fails, ...now.open];
  const ignoring = ignoreContext(input);
  const baseline =
    input.baseline && applyBaseline(input.baseline, new Set(verdicts.map(fingerprintOf)), rules, model, input.settings);
  const isKnown = (verdict: Verdict) => {
    const fingerprint = fingerprintOf(verdict);
    return (before?.found.has(fingerprint) ?? false) || (baseline?.known.has(fingerprint) ?? false);
  };
  const found = sideOf(now, input, input.problems);
  // While a file is broken, facts that are not there may stand in it: nothing was taken away.
  const withdrawing = found.whole ? before : undefined;
  const findings = verdicts.map((one) => stateOf(one, context, waiving, ignoring, withdrawing, isKnown)).sort(byPlace);
  const questions = toQuestions(
    now.open.filter((one) => !waiverOf(one, waiving)),
    model,
    sources,
    input.settings.unknown,
    isKnown,
  );
  const drift = input.packs
    .flatMap((pack) => pack.rules)
    .filter((rule) => rule.on === "signal")
    .flatMap((rule) => [rule.id, ...(rule.aliases ?? [])]);
  const problems = [
    ...input.problems,
    ...read.problems,
    ...governanceProblems(waiverProblems(verdicts, waiving, sources), earlier, model, input),
    ...(baseline?.problems ?? []),
    ...ignoreProblems(ignoring.ignores, drift),
  ].sort(byPlace);
  return {
    schema: "hegui-report-v1",
    version: VERSION,
    as_of: input.asOf,
    packs: input.packs
      .filter((pack) => pack.rules.length > 0)
      .map(({ id, version, title }) => ({ id, version, title }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    files: read.sources.map((source) => source.file).sort(),
    entities: counted(model),
    problems,
    findings,
    questions,
    rules: summaries(rules, judged, input),
    counts: total(
      rules.filter((rule) => rule.since <= model.asOf),
      judged,
    ),
    counters: found.counters,
    decisions: found.decisions,
    flows: flowsDrawn(model),
    waivers: waiversShown(verdicts, waiving, sources),
    ...(input.scan && { scan: scanShown(input.scan, model, ignoring, verdicts) }),
    ...(baseline && { baseline: baseline.shown }),
    ...(input.base && before && { change: changeOf(input, input.base, before, now, found, findings, context) }),
    gate: {
      fail_on: input.settings.fail_on,
      unknown: input.settings.unknown,
      known: input.settings.known,
      failed: fails(problems, findings, questions, input.settings),
    },
  };
}

function findingContext(input: Input, { model, budget, read }: Examined): FindingContext {
  const { unknown } = input.settings;
  return {
    model,
    sources: new Map(read.sources.map((source) => [source.file, source])),
    law: input.law,
    budget,
    unknown: unknown === "off" ? "note" : unknown,
    levelOf: levelOf(input),
    names: outcomeNames(input.packs),
    standing: standings(input.law, input.asOf),
  };
}

function waiverContext(input: Input, { model, rules }: Examined, earlier: Examined | undefined): WaiverContext {
  // What stands in the base was accepted there, whoever asks now.
  const untrusted = input.untrusted === true && earlier !== undefined;
  const judged = new Set(rules.map((rule) => rule.id));
  const narrowed = input.packs.some((pack) => pack.rules.length === 0);
  const known = input.packs.flatMap((pack) => pack.rules);
  const all = new Set(known.map((rule) => rule.id));
  const isJudged = (rule: string) => judged.has(rule) || !(narrowed || all.has(rule));
  const earlierIds = new Map(known.flatMap((rule) => (rule.aliases ?? []).map((alias) => [alias, rule.id])));
  const idOf = (rule: string) => earlierIds.get(rule) ?? rule;
  return { model, governance: input.settings, before: earlier?.model, untrusted, idOf, isJudged };
}

/** In code of a stranger only the comments that the base has count. */
function ignoreContext({ scan, base, untrusted }: Input): IgnoreContext {
  const same = new Set((base?.ignores ?? []).map(identityOf));
  return { ignores: scan?.ignores ?? [], trusted: (one) => !(untrusted && base) || same.has(identityOf(one)) };
}

function identityOf({ at, rule, reason }: Ignore): string {
  return `${at.file} ${rule} ${reason}`;
}

function scanShown(scan: ScanInput, model: Model, ignoring: IgnoreContext, verdicts: readonly Verdict[]): ScanShown {
  const kinds = model.all("signal").map((one) => String(one.data.kind));
  const signals = Object.fromEntries(SIGNAL_KINDS.map((kind) => [kind, kinds.filter((one) => one === kind).length]));
  const { files, skipped, unsure } = scan;
  return { files, skipped, unsure, signals, ignored: ignoresShown(ignoring, verdicts) };
}

/** A verdict as people see it, with what was accepted, known or taken away. */
function stateOf(
  verdict: Verdict,
  context: FindingContext,
  waiving: WaiverContext,
  ignoring: IgnoreContext,
  before: Before | undefined,
  isKnown: (verdict: Verdict) => boolean,
): Finding {
  const finding = toFinding(verdict, context);
  const waiver = waiverOf(verdict, waiving);
  if (waiver) return waivedBy(finding, waiver, context.sources);
  const ignore = ignoreOf(verdict, ignoring);
  if (ignore) return { ...finding, state: "waived", ignored: { reason: ignore.reason, at: ignore.at } };
  if (isKnown(verdict)) return { ...finding, state: "known" };
  const withdrawn = withdrawnFrom(verdict, before);
  return withdrawn ? { ...finding, level: context.levelOf(withdrawn.rule), withdrawn: true } : finding;
}

/** Faults of waivers; what the compared commit has too is not this change's doing, where it leaves the waiver alone. */
function governanceProblems(
  problems: readonly Problem[],
  earlier: Examined | undefined,
  now: Model,
  input: Input,
): readonly ReportedProblem[] {
  if (!earlier) return problems;
  const { sources } = findingContext(input, earlier);
  const verdicts = [...earlier.judged.fails, ...earlier.open];
  const context = waiverContext(input, earlier, undefined);
  const same = new Set(waiverProblems(verdicts, context, sources, untouched(earlier.model, now)).map(wordsOf));
  return problems.map((one) => (same.has(wordsOf(one)) ? { ...one, known: true as const } : one));
}

function wordsOf({ code, message }: Problem): string {
  return `${code} ${message.en}`;
}

function sideOf({ model, read }: Examined, { packs }: Input, problems: readonly Problem[]): Side {
  const whole = isWhole(read, problems);
  return { model, decisions: decisionsOf(model, packs), counters: countersOf(model, packs), whole };
}

function changeOf(
  input: Input,
  base: NonNullable<Input["base"]>,
  before: Before,
  now: Examined,
  found: Side,
  findings: readonly Finding[],
  context: FindingContext,
): Change {
  const fresh = findings.filter((one) => one.state === "new" && !one.upcoming);
  return {
    base: base.comparison,
    fixed: fixedFindings(before, now, found.whole, context),
    law: legalChanges(sideOf(before.examined, input, []), found, fresh, context.sources, context.names),
    policy: base.policy,
    flows: changedFlows(before.examined.model, now.model),
  };
}

/** How much is declared; what code does only where somebody looked. */
function counted(model: Model): Record<string, number> {
  const kinds = KINDS.filter((kind) => kind !== "signal" || model.scanned);
  return Object.fromEntries(kinds.map((kind) => [kind, model.all(kind).length]));
}

const OUTCOMES = ["pass", "fail", "skip", "unknown"] as const;

function total(rules: readonly Rule[], { counts }: Judged): Record<Outcome, number> {
  const sum = (outcome: Outcome) => rules.reduce((all, rule) => all + counts.get(rule.id)![outcome], 0);
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, sum(outcome)])) as Record<Outcome, number>;
}

function summaries(rules: readonly Rule[], judged: Judged, input: Input): readonly RuleSummary[] {
  const level = levelOf(input);
  return rules.map((rule) => ({
    id: rule.id,
    pack: rule.pack,
    title: rule.title,
    level: level(rule),
    law: citationsOf(input.law, rule, input.asOf),
    since: rule.since,
    counts: judged.counts.get(rule.id)!,
  }));
}

function fails(
  problems: readonly ReportedProblem[],
  findings: readonly Finding[],
  questions: readonly Question[],
  settings: Settings,
): boolean {
  const counts = (one: { readonly state: string }) => one.state === "new" || (settings.known && one.state === "known");
  if (problems.some((one) => settings.known || !one.known)) return true;
  const gate = RANK[settings.fail_on];
  const failing = findings.some(
    (one) => (one.outcome === "fail" || one.withdrawn) && counts(one) && RANK[one.level] >= gate,
  );
  return failing || (questions.some(counts) && RANK[settings.unknown] >= gate);
}

interface Placed {
  readonly at: Problem["at"];
  readonly message: Problem["message"];
}

/** File, line, column, then text: a total order that no input order can change. */
function byPlace(a: Placed & { rule?: string; code?: string }, b: Placed & { rule?: string; code?: string }): number {
  if (a.at.file !== b.at.file) return a.at.file < b.at.file ? -1 : 1;
  const line = a.at.start.line - b.at.start.line || a.at.start.column - b.at.start.column;
  if (line !== 0) return line;
  const key = (one: typeof a) => `${one.rule ?? one.code} ${one.message.en}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
