import { type Failure, testPack } from "../example.js";
import type { Policies } from "../rule/policies.js";
import type { Decision, Pack, Rule } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
import { locate } from "../source/source.js";
import type { Span } from "../source/span.js";
import { type Advice, ruleAdvice, tableAdvice } from "./advice.js";
import type { Change } from "./mutate.js";
import { type Placed, placeOfFault, placeOfMissed, ruleSource } from "./place.js";
import { type MissedTraced, traceFailure } from "./trace.js";
import { ruleSurvivors, tableSurvivors, triedRule, triedTable } from "./tried.js";

/** A line that did not go as marked, with its place in the file of the rule. */
export type FailedLine = Omit<MissedTraced, "at"> & Placed;

/** An example that did not go as marked, and why. */
export interface FailedExample extends Pick<Failure, "pack" | "kind" | "id" | "file" | "example" | "index"> {
  readonly lines: readonly FailedLine[];
  /** What is wrong with the manifest of the example. */
  readonly problems: readonly (Pick<Problem, "message" | "hint"> & Placed)[];
}

/** A change of a condition that no example notices. */
export interface Unnoticed {
  /** `when`, `assert` or the number of a row, from 1. */
  readonly part: "when" | "assert" | number;
  readonly change: Change;
  /** The operand as CEL. */
  readonly text: string;
}

/** What no example of a rule or table constrains, and what else its examples could show. */
export interface Unconstrained {
  readonly pack: string;
  readonly kind: "rule" | "decision";
  readonly id: string;
  /** Where its examples begin, or its file alone when that is not at hand. */
  readonly at: Span;
  /** It has no examples at all; this counts as one change. */
  readonly untested?: true;
  readonly unnoticed: readonly Unnoticed[];
  readonly advice: readonly Advice[];
}

/** The result of `hegui test`; also what `--format json` prints. */
export interface TestReport {
  readonly version: 1;
  readonly totals: {
    readonly rules: number;
    readonly decisions: number;
    readonly examples: number;
    readonly failed: number;
  };
  /** Why packs could not be loaded; nothing was run then. */
  readonly problems: readonly Problem[];
  readonly failures: readonly FailedExample[];
  /** With `--mutate`: rules and tables with something to say. */
  readonly mutation?: { readonly unnoticed: number; readonly found: readonly Unconstrained[] };
}

/** The text of a pack's file, undefined when it is not at hand. */
export type TextOf = (file: string) => string | undefined;

/** Runs the examples of packs, explains what failed, and on request tries what no example constrains. */
export function testReport(packs: readonly Pack[], policies: Policies, textOf: TextOf, mutate: boolean): TestReport {
  const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })));
  const tables = packs.flatMap((pack) => pack.decisions.map((table) => ({ pack, table })));
  const failures = packs.flatMap((pack) =>
    testPack(pack, policies).map((failure) => explained(failure, pack, policies, textOf)),
  );
  const found = mutate
    ? [
        ...rules.map(({ pack, rule }) => constrainedRule(rule, pack, policies, textOf)),
        ...tables.map(({ pack, table }) => constrainedTable(table, pack, policies, textOf)),
      ].filter((one) => countUnnoticed(one) + one.advice.length > 0)
    : undefined;
  const tested: readonly (Rule | Decision)[] = [...rules.map((one) => one.rule), ...tables.map((one) => one.table)];
  return {
    version: 1,
    totals: {
      rules: rules.length,
      decisions: tables.length,
      examples: tested.reduce((sum, one) => sum + (one.handbook?.examples.length ?? 0), 0),
      failed: failures.length,
    },
    problems: [],
    failures,
    ...(found && { mutation: { unnoticed: found.reduce((sum, one) => sum + countUnnoticed(one), 0), found } }),
  };
}

/** The report of packs that could not be loaded. */
export function brokenReport(problems: readonly Problem[]): TestReport {
  return { version: 1, totals: { rules: 0, decisions: 0, examples: 0, failed: 0 }, problems, failures: [] };
}

function explained(failure: Failure, pack: Pack, policies: Policies, textOf: TextOf): FailedExample {
  const { id, kind, file, index } = failure;
  const tested = [...pack.rules, ...pack.decisions].find((one) => one.id === id)!;
  const example = tested.handbook!.examples[index]!;
  const source = ruleSource(file, textOf(file));
  const lines = traceFailure(failure, pack, policies).map((missed) => {
    const { at: _, ...line } = missed;
    return { ...line, ...placeOfMissed(source, file, index, example, missed) };
  });
  const problems = failure.faults.map(({ message, hint, at }) => ({
    message,
    ...(hint && { hint }),
    ...placeOfFault(source, file, index, example, at),
  }));
  return { pack: pack.id, kind, id, file, example: example.name, index, lines, problems };
}

function constrainedRule(rule: Rule, pack: Pack, policies: Policies, textOf: TextOf): Unconstrained {
  const about = { pack: pack.id, kind: "rule" as const, id: rule.id, at: examplesAt(rule, textOf) };
  const tried = triedRule(rule, pack, policies);
  if (tried.length === 0) return { ...about, untested: true, unnoticed: [], advice: [] };
  return { ...about, unnoticed: ruleSurvivors(rule, tried).map(plain), advice: ruleAdvice(rule, tried) };
}

function constrainedTable(table: Decision, pack: Pack, policies: Policies, textOf: TextOf): Unconstrained {
  const about = { pack: pack.id, kind: "decision" as const, id: table.id, at: examplesAt(table, textOf) };
  const tried = triedTable(table, pack, policies);
  if (tried.length === 0) return { ...about, untested: true, unnoticed: [], advice: [] };
  return { ...about, unnoticed: tableSurvivors(table, tried).map(plain), advice: tableAdvice(table, tried) };
}

function plain({ part, change, text }: Unnoticed): Unnoticed {
  return { part, change, text };
}

/** How many changes of its conditions go unnoticed. */
export function countUnnoticed({ untested, unnoticed }: Unconstrained): number {
  return unnoticed.length + (untested ? 1 : 0);
}

function examplesAt({ handbook }: Rule | Decision, textOf: TextOf): Span {
  const file = handbook?.file ?? "";
  const source = ruleSource(file, textOf(file));
  const start = { line: 1, column: 1 };
  return source ? locate(source, 0, ["examples"]) : { file, start, end: start };
}
