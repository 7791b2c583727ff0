import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import type { Statement } from "../../src/evidence/statement.js";
import type { Verification } from "../../src/evidence/verify.js";
import { run } from "../bad-input/run.js";

// Workspaces on disk; each test file that imports this has its own folder.
const base = mkdtempSync(join(realpathSync(tmpdir()), "evidence-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Texts or bytes by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a folder. */
export function put(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** A new folder with files. */
export function folder(files: Files): string {
  const made = mkdtempSync(join(base, "work-"));
  put(made, files);
  return made;
}

/** A company whose officer cannot be reached, with one waiver, a document and a configuration. */
export const COMPANY: Files = {
  "acme.hegui.yaml": `version: 1
organizations:
  - { id: acme, officer: { contact_published: false } }
datasets:
  - { id: guests, fields: [{ name: phone, category: basic.phone, harm_assessment: { path: docs/harm.md } }], subjects: [customers] }
`,
  "activities.hegui.yaml": `version: 1
activities:
  - { id: profiling, purpose: Guess incomes, uses: [guests], necessary: false }
  - { id: booking, purpose: Book rooms, uses: [guests], necessary: true }
`,
  "waivers.hegui.yaml": `version: 1
waivers:
  - { id: w1, rule: demo-necessary, entity: activity/profiling, reason: Ends in spring, approved_by: Zhang Wei, approved_on: 2026-11-01, expires: 2027-02-01 }
`,
  "docs/harm.md": "Harm: low.\n",
  "hegui.config.yaml": "version: 1\nwaiver_max_days: 200\n",
};

/** The day that everything here is judged by. */
export const DAY = ["--as-of", "2026-11-21"] as const;

const ENV = { PATH: process.env.PATH ?? "", LANG: "en_US.UTF-8" };

/** Runs a command line in English, with git on the path. */
export const hegui = (cwd: string, argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  run(cwd, argv, { ...ENV, ...env });

/** The statement that a folder gives, as text. */
export async function statementText(cwd: string, ...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await hegui(cwd, ["report", "evidence", ...DAY, ...argv]);
  if (code !== 0) throw new Error(err);
  return out;
}

/** The statement that a folder gives. */
export async function statement(cwd: string, ...argv: readonly string[]): Promise<Statement> {
  return JSON.parse(await statementText(cwd, ...argv)) as Statement;
}

/** What a verification of a statement says of a folder, with its exit code. */
export async function verified(
  cwd: string,
  said: unknown,
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly found: Verification; readonly err: string }> {
  const at = folder({ "s.json": typeof said === "string" ? said : JSON.stringify(said) });
  const { code, out, err } = await hegui(at, ["verify", "s.json", "--root", cwd, "--format", "json", ...argv]);
  return { code, found: (out === "" ? undefined : JSON.parse(out)) as Verification, err };
}

/** What is not the same, one on a line. */
export function differences({ checks }: Verification): readonly string[] {
  return checks.flatMap(({ state, about, name }) => (state === "same" ? [] : [`${state} ${about} ${name}`]));
}
