import { shiftDate } from "./cel/functions.js";
import { countersOf, outcomeNames } from "./finding/counter.js";
import { citationsOf, type FindingContext, standings, toFinding } from "./finding/finding.js";
import { toQuestions } from "./finding/question.js";
import type { Finding, Question, Report, RuleSummary } from "./finding/report.js";
import { applyWaivers } from "./finding/waiver.js";
import { KINDS } from "./manifest/kind.js";
import type { Shapes } from "./manifest/shape.js";
import { validateCount, validateDocument } from "./manifest/validate.js";
import type { Model, Read } from "./model/entity.js";
import { linkProblems } from "./model/link.js";
import { createModel } from "./model/model.js";
import type { Tables } from "./model/tables.js";
import type { Forms } from "./rule/forms.js";
import { factsOf, type Judged, judgeAll } from "./rule/judge.js";
import type { Law } from "./rule/law.js";
import type { Level, Outcome, Pack, Profile, Rule } from "./rule/rule.js";
import type { Problem } from "./source/problem.js";
import { parseSource, type Source } from "./source/source.js";
import { VERSION } from "./version.js";

/** How strictly a report is read. Nothing here has a hidden default: the edges decide. */
export interface Settings {
  readonly levels: Readonly<Record<string, Level | "off">>;
  readonly profile: Profile;
  /** Draft law is judged too, as notes. */
  readonly drafts: boolean;
  readonly fail_on: Level | "never";
  /** Level of what cannot be decided. */
  readonly unknown: Level | "off";
  readonly horizon_days: number;
  readonly waiver_max_days: number;
}

/** Everything a check depends on: the same input gives the same report, byte for byte. */
export interface Input {
  readonly files: readonly { readonly file: string; readonly text: string }[];
  /** What went wrong before: unreadable files, broken packs. */
  readonly problems: readonly Problem[];
  readonly packs: readonly Pack[];
  readonly law: Law;
  readonly tables: Tables;
  readonly shapes: Shapes;
  readonly forms: Forms;
  /** Judged date, a calendar date in Asia/Shanghai. */
  readonly asOf: string;
  readonly settings: Settings;
  /** SHA-256 of a document of the workspace, undefined when there is none. */
  readonly documentHash: (path: string) => string | undefined;
}

/** Steps that all expressions of one run may take together. */
const STEPS = 200_000_000;

/** Judges manifests by packs on a date. No files, clock, environment or network. */
export function check(input: Input): Report {
  const read = readManifests(input);
  const { model, budget } = buildModel(input, read.valid);
  const rules = activeRules(input);
  const judged = judgeAll(rules, model, budget);
  const sources = new Map(read.sources.map((source) => [source.file, source]));
  const { unknown } = input.settings;
  const context: FindingContext = {
    model,
    sources,
    law: input.law,
    budget,
    unknown: unknown === "off" ? "note" : unknown,
    levelOf: levelOf(input),
    names: outcomeNames(input.packs),
    standing: standings(input.law, input.asOf),
  };
  const open = judged.unknowns.filter((one) => one.rule.since <= model.asOf);
  const found = [...judged.fails, ...open].map((one) => toFinding(one, context));
  const waived = applyWaivers(found, model, sources, input.settings.waiver_max_days);
  const accepted = (index: number) => waived.findings[judged.fails.length + index]!.state === "waived";
  const questions = toQuestions(
    open.filter((_, index) => !accepted(index)),
    model,
    sources,
    unknown,
  );
  const problems = [...input.problems, ...read.problems, ...waived.problems].sort(byPlace);
  const findings = [...waived.findings].sort(byPlace);
  return {
    schema: "hegui-report-v1",
    version: VERSION,
    as_of: input.asOf,
    packs: input.packs.map(({ id, version, title }) => ({ id, version, title })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    files: read.sources.map((source) => source.file).sort(),
    entities: Object.fromEntries(KINDS.map((kind) => [kind, model.all(kind).length])),
    problems,
    findings,
    questions,
    rules: summaries(rules, judged, input),
    counts: total(
      rules.filter((rule) => rule.since <= model.asOf),
      judged,
    ),
    counters: countersOf(model, input.packs),
    gate: { fail_on: input.settings.fail_on, unknown, failed: fails(problems, findings, questions, input.settings) },
  };
}

export interface ReadManifests {
  readonly sources: readonly Source[];
  readonly valid: readonly { readonly source: Source; readonly document: number }[];
  readonly problems: readonly Problem[];
}

/** Parses, validates and links; a broken document is left out of the model and fails the run. */
export function readManifests(
  input: Pick<Input, "files" | "shapes" | "forms" | "tables" | "documentHash">,
): ReadManifests {
  const problems: Problem[] = [];
  const valid: { source: Source; document: number }[] = [];
  const broken: { source: Source; document: number }[] = [];
  const sources = [...input.files].sort(byName).map(({ file, text }) => {
    const parsed = parseSource(file, text);
    problems.push(...parsed.problems);
    if (parsed.problems.length === 0) problems.push(...validateCount(parsed.source, Number.POSITIVE_INFINITY));
    parsed.source.documents.forEach((_, document) => {
      const wrong = validateDocument(input.forms.manifest, parsed.source, document);
      problems.push(...wrong);
      (wrong.length + parsed.problems.length === 0 ? valid : broken).push({ source: parsed.source, document });
    });
    return parsed.source;
  });
  return { sources, valid, problems: [...problems, ...linkProblems({ ...input, documents: valid, broken })] };
}

export function buildModel(
  input: Pick<Input, "packs" | "shapes" | "tables" | "asOf">,
  documents: ReadManifests["valid"],
  watch?: (read: Read) => void,
) {
  const budget = { steps: STEPS };
  const { shapes, tables, asOf } = input;
  const model: Model = createModel({
    documents,
    shapes,
    tables,
    asOf,
    facts: factsOf(input.packs, budget),
    ...(watch && { watch }),
  });
  return { model, budget };
}

const PROFILES: readonly Profile[] = ["essential", "standard", "full"];

/** Rules in force on the judged date or within the horizon, in the chosen profile, in order of id. */
export function activeRules(input: Pick<Input, "packs" | "settings" | "asOf">): readonly Rule[] {
  const horizon = shiftDate(input.asOf, `P${input.settings.horizon_days}D`, 1);
  const profile = PROFILES.indexOf(input.settings.profile);
  return input.packs
    .flatMap((pack) => pack.rules)
    .filter((rule) => rule.since <= horizon && (!rule.until || input.asOf < rule.until))
    .filter((rule) => rule.status !== "retired" && input.settings.levels[rule.id] !== "off")
    .filter((rule) => (rule.status === "draft" ? input.settings.drafts : PROFILES.indexOf(rule.profile) <= profile))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The level of a rule here: configured, or its own; a draft binds nobody and is a note. */
export function levelOf(input: Pick<Input, "settings">): (rule: Rule) => Level {
  return (rule) => {
    const configured = input.settings.levels[rule.id];
    if (configured && configured !== "off") return configured;
    return rule.status === "draft" ? "note" : rule.level;
  };
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

const RANK: Readonly<Record<Level | "never" | "off", number>> = { note: 1, warning: 2, error: 3, never: 9, off: 0 };

function fails(
  problems: readonly Problem[],
  findings: readonly Finding[],
  questions: readonly Question[],
  settings: Settings,
): boolean {
  if (problems.length > 0) return true;
  const gate = RANK[settings.fail_on];
  const failing = findings.some((one) => one.outcome === "fail" && one.state === "new" && RANK[one.level] >= gate);
  return failing || (questions.length > 0 && RANK[settings.unknown] >= gate);
}

function byName(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
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
