import type { Text } from "../source/problem.js";
import { PARTS } from "./configuration.js";
import { COMMIT_SUBJECT, REPORT_SUBJECT } from "./make.js";
import { configurationOf, type Descriptor, PREDICATES, type Statement } from "./statement.js";

/** Kinds of things that a statement says something about. */
export type About =
  | "file"
  | "report"
  | "commit"
  | "tool"
  | "law"
  | "settings"
  | "pack"
  | "waivers"
  | "other"
  | "outcome";

/** `added`: it is there now, and the statement does not cover it; `unchecked`: it cannot be told here. */
export type State = "same" | "changed" | "missing" | "added" | "unchecked";

/** One thing that the statement says, compared with what is so. */
export interface Check {
  readonly about: About;
  readonly name: string;
  readonly state: State;
  /** What the statement says, and what was found. */
  readonly said?: string;
  readonly found?: string;
  /** Why it cannot be told, or is not so. */
  readonly why?: Text;
}

/** Compares what a statement says with one that was made now; files that no check reads are in neither. */
export function compareStatements(said: Statement, now: Statement): readonly Check[] {
  return [
    ...paired(said.subject, now.subject, subjectAbout),
    ...paired(parts(said), parts(now), partAbout),
    ...outcomes(said, now),
  ];
}

/** Files have been compared as subjects. */
function parts(statement: Statement): readonly Descriptor[] {
  const files = new Set(statement.subject.map((one) => one.name));
  return configurationOf(statement).filter((one) => !files.has(one.name));
}

function paired<T extends Descriptor>(
  said: readonly T[],
  now: readonly T[],
  aboutOf: (one: Descriptor) => About,
): readonly Check[] {
  const before = new Map(said.map((one) => [one.name, one]));
  const after = new Map(now.map((one) => [one.name, one]));
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name): readonly Check[] => {
    const [then, found] = [before.get(name), after.get(name)];
    const about = aboutOf((then ?? found)!);
    if (about === "commit") return [];
    const values = { ...(then && { said: shownOf(then) }), ...(found && { found: shownOf(found) }) };
    const state = !found ? "missing" : !then ? "added" : isEqual(then, found) ? "same" : "changed";
    return [{ about, name, state, ...(state === "same" ? {} : values) }];
  });
}

function subjectAbout(one: Descriptor): About {
  if (isCommit(one)) return "commit";
  return one.name === REPORT_SUBJECT ? "report" : "file";
}

const PART_ABOUT: ReadonlyMap<string, About> = new Map([
  [PARTS.tool, "tool"],
  [PARTS.law, "law"],
  [PARTS.settings, "settings"],
  [PARTS.waivers, "waivers"],
]);

function partAbout({ name }: Descriptor): About {
  return PART_ABOUT.get(name) ?? (name.startsWith("pack/") ? "pack" : "other");
}

/** The digest, and for packs and tool the version before it. */
function shownOf({ uri, digest, annotations }: Descriptor): string {
  const version = annotations?.hegui?.version;
  return [
    ...(typeof version === "string" ? [version] : uri ? [uri] : []),
    ...(digest?.sha256 ? [digest.sha256] : []),
  ].join(" ");
}

function isEqual(a: Descriptor, b: Descriptor): boolean {
  return (
    a.uri === b.uri &&
    a.digest?.sha256 === b.digest?.sha256 &&
    stable(a.annotations?.hegui) === stable(b.annotations?.hegui)
  );
}

/** What is noted beside a digest is part of what was said; the order of its keys is not. */
function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${stable(one)}`).join(",")}}`;
}

function outcomes(said: Statement, now: Statement): readonly Check[] {
  if (isTest(said) && isTest(now)) {
    const [then, found] = [said.predicate, now.predicate];
    return [value("result", then.result, found.result), ...moved(tests(then), tests(found))];
  }
  if (isTest(said) || isTest(now)) return [value("predicateType", said.predicateType, now.predicateType)];
  const [then, found] = [said.predicate, now.predicate];
  return [
    value("verifier", then.verifier.id, found.verifier.id),
    ...moved(properties(then.properties), properties(found.properties)),
  ];
}

function value(name: string, said: string, found: string): Check {
  return said === found
    ? { about: "outcome", name, state: "same", found }
    : { about: "outcome", name, state: "changed", said, found };
}

type Tested = Extract<Statement, { readonly predicateType: (typeof PREDICATES)["test-result"] }>;

function isTest(statement: Statement): statement is Tested {
  return statement.predicateType === PREDICATES["test-result"];
}

function tests({ passedTests, warnedTests, failedTests }: Tested["predicate"]): ReadonlyMap<string, string> {
  return listed([
    ...passedTests.map((name) => [name, "passed"] as const),
    ...warnedTests.map((name) => [name, "warned"] as const),
    ...failedTests.map((name) => [name, "failed"] as const),
  ]);
}

function properties(names: readonly string[]): ReadonlyMap<string, string> {
  return listed(names.map((name) => [name, "holds"] as const));
}

/** A name that stands in two lists, or twice in one, is in both. */
function listed(all: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const lists = new Map<string, string>();
  for (const [name, list] of all) lists.set(name, lists.has(name) ? `${lists.get(name)}, ${list}` : list);
  return lists;
}

/** Only what came out otherwise, each on its own. */
function moved(said: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly Check[] {
  const names = [...new Set([...said.keys(), ...now.keys()])].sort();
  return names.flatMap((name): readonly Check[] => {
    const [then, found] = [said.get(name), now.get(name)];
    if (then === found) return [];
    const state = !found ? "missing" : !then ? "added" : "changed";
    return [{ about: "outcome", name, state, ...(then && { said: then }), ...(found && { found }) }];
  });
}

/** The commit that a statement names, where it names one. */
export function commitOf({ subject }: Statement): string | undefined {
  return subject.find(isCommit)?.digest.gitCommit;
}

function isCommit({ name, digest }: Descriptor): boolean {
  return name === COMMIT_SUBJECT && digest?.gitCommit !== undefined && digest.sha256 === undefined;
}
