import { check } from "../check.js";
import { buildModel, type Input, isWhole, type ManifestFile, readManifests } from "../examine.js";
import type { Finding } from "../finding/report.js";
import { BAR, type Signal } from "../scan/signal.js";
import { type Edit, edited } from "../source/insert.js";
import { declaring } from "./declare.js";
import { replacing } from "./replace.js";

/** A manifest with its changes. */
export interface Fixed {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Most rounds of changes; one is enough unless a change waits for another. */
const ROUNDS = 5;

/**
 * Changes beyond doubt: misspelt words, and declarations of what code shows. What a finding says of facts is for people to
 * mend. A word spelt right may show what to mend next, so that the outcome is looked at until nothing is left.
 */
export function fixes(
  input: Input,
  signals: readonly Signal[],
  mayChange: (file: string) => boolean,
): readonly Fixed[] {
  let files = input.files;
  for (let round = 0; round < ROUNDS; round++) {
    const step = fixesOnce({ ...input, files }, signals, mayChange);
    if (step.size === 0) break;
    files = files.map((one) => changed(one, step));
  }
  const before = new Map(input.files.map((one) => [one.file, one.text]));
  return files.flatMap(({ file, text }) =>
    before.get(file) === text ? [] : [{ file, before: before.get(file)!, after: text }],
  );
}

/** New texts by file. */
type Step = ReadonlyMap<string, string>;

function fixesOnce(input: Input, signals: readonly Signal[], mayChange: (file: string) => boolean): Step {
  const read = readManifests(input);
  const report = check(input);
  const sources = read.sources.filter(({ file }) => mayChange(file));
  const { model } = buildModel(input, read.valid);
  const edits = [
    ...replacing(report.problems, sources),
    // What is not there may stand in a file that is broken.
    ...(isWhole(read, report.problems) ? declaring(undeclared(report.findings, signals), model, sources) : []),
  ];
  const problemsWith = (file: string, text: string): number => {
    const step = new Map([[file, text]]);
    return readManifests({ ...input, files: input.files.map((one) => changed(one, step)) }, read).problems.length;
  };
  return new Map(
    sources.flatMap(({ file, text }) => {
      const own = edits.filter((one) => one.file === file).map((one) => one.edit);
      const after = applied(text, own, (other) => problemsWith(file, other) <= read.problems.length);
      return after === text ? [] : [[file, after] as const];
    }),
  );
}

function changed({ file, text }: ManifestFile, step: Step): ManifestFile {
  return { file, text: step.get(file) ?? text };
}

/** Signals that findings of the scan say are not declared. */
function undeclared(findings: readonly Finding[], signals: readonly Signal[]): readonly Signal[] {
  const keys = new Set(
    findings
      .filter((one) => one.entity.kind === "signal" && one.outcome === "fail" && one.state !== "waived")
      .map((one) => one.entity.id),
  );
  return signals.filter((one) => one.sure >= BAR && keys.has(one.key));
}

/** The text with those changes that leave it no worse. */
function applied(text: string, edits: readonly Edit[], isNoWorse: (text: string) => boolean): string {
  const all = edited(text, edits);
  if (all === text || isNoWorse(all)) return all;
  let kept: readonly Edit[] = [];
  for (const one of edits) if (isNoWorse(edited(text, [...kept, one]))) kept = [...kept, one];
  return edited(text, kept);
}
