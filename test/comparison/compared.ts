import type { Finding, Report } from "../../src/finding/report.js";
import { run } from "../bad-input/run.js";
import { GIT_ENV } from "./repository.js";

/** What a comparison came to. */
export interface Compared {
  readonly code: number;
  readonly err: string;
  /** The whole report, as `--format json` prints it. */
  readonly text: string;
  /** The same, read; use it only where the run came to a report. */
  readonly report: Report;
}

/** Runs `hegui check --format json` with these words in a folder, in the environment of the test repositories. */
export async function checked(
  cwd: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Compared> {
  const { code, out, err } = await run(cwd, ["check", "--format", "json", ...words], { ...GIT_ENV, ...env });
  return { code, err, text: out, report: out === "" ? (undefined as never) : (JSON.parse(out) as Report) };
}

/** Runs `hegui check --base <ref>` and fails when that comes to no report. */
export async function against(cwd: string, ref: string, ...words: string[]): Promise<Compared> {
  const result = await checked(cwd, [...words, `--base=${ref}`]);
  if (result.text === "") throw new Error(`exit ${result.code}: ${result.err}`);
  return result;
}

/** Findings in one line each: state, level, rule and entity; undecided and withdrawn ones are marked. */
export function findingsOf({ report }: Compared): readonly string[] {
  return report.findings.map(lineOf).sort();
}

function lineOf({ state, level, rule, entity, outcome, withdrawn }: Finding): string {
  const mark = withdrawn ? ", withdrawn" : outcome === "unknown" ? ", undecided" : "";
  return `${state} ${level}${mark}: ${rule} ${entity.kind}/${entity.id}`;
}

/** What the change fixed, in one line each. */
export function fixedOf({ report }: Compared): readonly string[] {
  return report.change!.fixed.map(({ rule, entity, how }) => `${how}: ${rule} ${entity.kind}/${entity.id}`);
}

/** Questions in one line each. */
export function questionsOf({ report }: Compared): readonly string[] {
  return report.questions.map(({ state, entity, key }) => `${state}: ${entity.kind}/${entity.id} ${key}`).sort();
}
