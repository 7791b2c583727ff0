import { isUnknown, type Struct } from "./cel/value.js";
import { check } from "./check.js";
import { buildModel, type Input, readManifests, type Settings } from "./examine.js";
import { placeOf } from "./finding/place.js";
import type { Entity } from "./model/entity.js";
import { outcomeKey } from "./rule/environment.js";
import { outcomesOf } from "./rule/judge.js";
import type { Policies } from "./rule/policies.js";
import type { Decision, Example, Pack, Rule } from "./rule/rule.js";
import type { Problem } from "./source/problem.js";
import type { Span } from "./source/span.js";

/**
 * One example that did not go as it says.
 *
 * @example
 * ```ts
 * import type { Failure } from "hegui";
 *
 * const line = ({ file, example, expected }: Failure) => `${file}: ${example} wants ${expected.join(", ")}`;
 * ```
 */
export interface Failure {
  readonly pack: string;
  readonly kind: "rule" | "decision";
  readonly id: string;
  readonly file: string;
  readonly example: string;
  /** Which of the examples of the file, from 0. */
  readonly index: number;
  /** `line: outcome` as marked. */
  readonly expected: readonly string[];
  readonly found: readonly string[];
  /** Lines on which the marks differ from what was found. */
  readonly lines: readonly Missed[];
  /** Problems of the manifest itself. */
  readonly problems: readonly string[];
  /** The same problems with their places in the manifest of the example. */
  readonly faults: readonly Problem[];
}

/** One line of an example that did not go as marked. */
export interface Missed {
  /** From 1; the file of a fixture that the example reads along and does not name. */
  readonly line: number | string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
  /** Labels of the entities about which something was found. */
  readonly entities: readonly string[];
  /** Where it was found in the example; undefined where nothing was, or in a fixture. */
  readonly at?: Span;
}

/** Judged date of examples that name none: the day up to which the law was read. */
export const EXAMPLE_DATE = "2026-11-21";

const FILE = "example.hegui.yaml";
const SETTINGS: Settings = {
  levels: {},
  profile: "full",
  drafts: true,
  fail_on: "error",
  unknown: "warning",
  horizon_days: 0,
  waiver_max_days: 366,
  waiver_warn_days: 30,
  approvers: undefined,
  known: false,
};

/**
 * Runs every example of a pack's rules and decisions; the examples are the tests.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { builtinHandbook, builtinPolicies, testPack, withHandbook } from "hegui";
 *
 * const policies = builtinPolicies();
 * const packs = withHandbook(policies.packs, builtinHandbook());
 * const drift = packs.find((pack) => pack.id === "drift");
 * assert.deepEqual(drift && testPack(drift, { ...policies, packs }), []);
 * ```
 */
export function testPack(pack: Pack, policies: Policies): readonly Failure[] {
  const rules = pack.rules.flatMap((rule) =>
    (rule.handbook?.examples ?? []).flatMap((_, index) => testRule(rule, index, pack, policies)),
  );
  const decisions = pack.decisions.flatMap((decision) =>
    (decision.handbook?.examples ?? []).flatMap((_, index) => testDecision(decision, index, pack, policies)),
  );
  return [...rules, ...decisions];
}

/** Something found in an example. */
interface Seen {
  readonly line: number | string;
  readonly outcome: string;
  readonly entity: string;
  readonly at?: Span;
}

/** Runs one example of a rule alone: marked lines must be found, unmarked ones silent. */
function testRule(rule: Rule, index: number, pack: Pack, policies: Policies): readonly Failure[] {
  const example = rule.handbook!.examples[index]!;
  const alone = policies.packs.map((one) => ({ ...one, rules: [] as readonly Rule[] }));
  const packs = [...alone, { ...pack, id: `${pack.id} under test`, rules: [rule], decisions: [], facts: [] }];
  const input = inputOf(example, pack, policies, packs);
  const report = check({ ...input, asOf: example.as_of ?? laterOf(rule.since) });
  const seen = report.findings.map(({ at, entity, outcome }) => ({
    line: lineIn(at, input, entity),
    outcome,
    entity: `${entity.kind}/${entity.id}`,
    ...(at.file === FILE && { at }),
  }));
  return compare("rule", rule, index, pack, seen, report.problems);
}

/** Runs one example of a table: each marked entity must come to the marked outcome. */
function testDecision(decision: Decision, index: number, pack: Pack, policies: Policies): readonly Failure[] {
  const example = decision.handbook!.examples[index]!;
  const { model, sources, problems } = exampleModel(example, decision.since, pack, policies);
  const seen = model.all(decision.on).flatMap((entity) => {
    if (!isOfExample(entity)) return [];
    const at = placeOf(sources, entity, []);
    return outcomesIn(decision, entity).map((outcome) => ({
      line: at.start.line,
      outcome,
      entity: entity.label,
      at,
    }));
  });
  return compare("decision", decision, index, pack, seen, problems);
}

/** What a table decides about an entity; of a table that collects, each outcome, with `?` while it is open. */
function outcomesIn(decision: Decision, entity: Entity): readonly string[] {
  const decided = (entity.get("decided") as Struct).get(decision.decides)!;
  if (!decision.collect) return [isUnknown(decided) ? "unknown" : String(decided)];
  return outcomesOf(decision).flatMap((outcome) => {
    const value = (decided as Struct).get(outcomeKey(outcome));
    return isUnknown(value) ? [`${outcome}?`] : value ? [outcome] : [];
  });
}

/** The linked model of an example, on its judged date. */
export function exampleModel(example: Example, since: string, pack: Pack, policies: Policies) {
  const input = { ...inputOf(example, pack, policies, policies.packs), asOf: example.as_of ?? laterOf(since) };
  const read = readManifests(input);
  const sources = new Map(read.sources.map((source) => [source.file, source]));
  return { ...buildModel(input, read.valid), sources, problems: read.problems };
}

/** Declared in the example itself and not in a fixture that it reads along. */
export function isOfExample({ from }: { readonly from: { readonly file: string } }): boolean {
  return from.file === FILE;
}

function laterOf(since: string): string {
  return since > EXAMPLE_DATE ? since : EXAMPLE_DATE;
}

function inputOf(example: Example, pack: Pack, policies: Policies, packs: readonly Pack[]): Omit<Input, "asOf"> {
  const fixtures = example.using.map((name) => ({
    file: `${name}.fixture.yaml`,
    text: versioned(pack.fixtures[name] ?? ""),
  }));
  const documents = new Map(Object.entries(example.documents ?? {}));
  return {
    ...policies,
    packs,
    files: [{ file: FILE, text: versioned(example.given) }, ...fixtures],
    problems: [],
    settings: SETTINGS,
    documentHash: () => "0".repeat(64),
    documentText: (path) => documents.get(path),
  };
}

function versioned(text: string): string {
  return /^version:/m.test(text) ? text : `${text.replace(/\s+$/, "")}\nversion: 1\n`;
}

/** The line in the example; a finding in a fixture counts at the line of its entity, if the example declares it. */
function lineIn(
  at: { file: string; start: { line: number } },
  input: Pick<Input, "files">,
  entity: { id: string },
): number | string {
  if (at.file === FILE) return at.start.line;
  return lineOfId(input.files[0]!.text, entity.id) ?? at.file;
}

function lineOfId(text: string, id: string): number | undefined {
  const index = text.split("\n").findIndex((line) => new RegExp(`\\bid: ["']?${id}(?![\\w.-])`).test(line));
  return index < 0 ? undefined : index + 1;
}

function compare(
  kind: Failure["kind"],
  { id, handbook }: Rule | Decision,
  index: number,
  pack: Pack,
  seen: readonly Seen[],
  faults: readonly Problem[],
): readonly Failure[] {
  const { name, given } = handbook!.examples[index]!;
  const marks = marksOf(given);
  const lines = missedLines(marks, seen);
  if (lines.length === 0 && faults.length === 0) return [];
  const shown = (one: { readonly line: number | string; readonly outcome: string }) => `${one.line}: ${one.outcome}`;
  const [expected, found] = [marks.map(shown), seen.map(shown)];
  const problems = faults.map(({ at, message }) => `${at.file}:${at.start.line} ${message.en}`);
  const { file } = handbook!;
  return [{ pack: pack.id, kind, id, file, example: name, index, expected, found, lines, problems, faults }];
}

interface Marked {
  readonly line: number;
  readonly outcome: string;
}

/** The outcomes that comments of an example expect on their lines. */
function marksOf(given: string): readonly Marked[] {
  return given.split("\n").flatMap((text, index) => {
    const marks = /# expect: (.+?)\s*$/.exec(text)?.[1]?.split(/,\s*/) ?? [];
    return marks.map((outcome) => ({ line: index + 1, outcome }));
  });
}

/** Lines on which not every mark was found, or more than the marks, in the order of the file. */
function missedLines(marks: readonly Marked[], seen: readonly Seen[]): readonly Missed[] {
  const lines = [...new Set([...marks, ...seen].map((one) => one.line))];
  return lines
    .map((line) => {
      const found = seen.filter((one) => one.line === line);
      const at = found.find((one) => one.at)?.at;
      return {
        line,
        expected: marks.filter((one) => one.line === line).map((one) => one.outcome),
        found: found.map((one) => one.outcome),
        entities: [...new Set(found.map((one) => one.entity))],
        ...(at && { at }),
      };
    })
    .filter(({ expected, found }) => [...expected].sort().join("\n") !== [...found].sort().join("\n"))
    .sort((a, b) => Number(a.line) - Number(b.line) || (String(a.line) < String(b.line) ? -1 : 1));
}
