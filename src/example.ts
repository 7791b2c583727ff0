import { isUnknown, type Struct } from "./cel/value.js";
import { check } from "./check.js";
import { buildModel, type Input, readManifests, type Settings } from "./examine.js";
import { placeOf } from "./finding/place.js";
import type { Entity } from "./model/entity.js";
import { outcomeKey } from "./rule/environment.js";
import { outcomesOf } from "./rule/judge.js";
import type { Policies } from "./rule/policies.js";
import type { Decision, Example, Pack, Rule } from "./rule/rule.js";

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
  readonly id: string;
  readonly file: string;
  readonly example: string;
  /** `line: outcome` as marked. */
  readonly expected: readonly string[];
  readonly found: readonly string[];
  /** Problems of the manifest itself. */
  readonly problems: readonly string[];
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
    (rule.handbook?.examples ?? []).flatMap((example) => testRule(rule, example, pack, policies)),
  );
  const decisions = pack.decisions.flatMap((decision) =>
    (decision.handbook?.examples ?? []).flatMap((example) => testDecision(decision, example, pack, policies)),
  );
  return [...rules, ...decisions];
}

/** Runs one example of a rule alone: marked lines must be found, unmarked ones silent. */
function testRule(rule: Rule, example: Example, pack: Pack, policies: Policies): readonly Failure[] {
  const alone = policies.packs.map((one) => ({ ...one, rules: [] as readonly Rule[] }));
  const packs = [...alone, { ...pack, id: `${pack.id} under test`, rules: [rule], decisions: [], facts: [] }];
  const input = inputOf(example, pack, policies, packs);
  const report = check({ ...input, asOf: example.as_of ?? laterOf(rule.since) });
  const found = report.findings.map((finding) => `${lineIn(finding.at, input, finding.entity)}: ${finding.outcome}`);
  const problems = report.problems.map(
    (problem) => `${problem.at.file}:${problem.at.start.line} ${problem.message.en}`,
  );
  return compare(rule.id, rule.handbook!.file, pack, example, found, problems);
}

/** Runs one example of a table: each marked entity must come to the marked outcome. */
function testDecision(decision: Decision, example: Example, pack: Pack, policies: Policies): readonly Failure[] {
  const { model, sources, problems } = exampleModel(example, decision.since, pack, policies);
  const found = model.all(decision.on).flatMap((entity) => {
    if (entity.from.file !== FILE) return [];
    const { line } = placeOf(sources, entity, []).start;
    return outcomesIn(decision, entity).map((outcome) => `${line}: ${outcome}`);
  });
  return compare(decision.id, decision.handbook!.file, pack, example, found, problems);
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
  const problems = read.problems.map((one) => `${one.at.file}:${one.at.start.line} ${one.message.en}`);
  const sources = new Map(read.sources.map((source) => [source.file, source]));
  return { ...buildModel(input, read.valid), sources, problems };
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
  id: string,
  file: string,
  pack: Pack,
  example: Example,
  found: readonly string[],
  problems: readonly string[],
): readonly Failure[] {
  const expected = example.given.split("\n").flatMap((line, index) => {
    const marks = /# expect: (.+?)\s*$/.exec(line)?.[1]?.split(/,\s*/) ?? [];
    return marks.map((mark) => `${index + 1}: ${mark}`);
  });
  const sort = (items: readonly string[]) => [...items].sort().join("\n");
  if (sort(expected) === sort(found) && problems.length === 0) return [];
  return [{ pack: pack.id, id, file, example: example.name, expected, found, problems }];
}
