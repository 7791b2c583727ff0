// Baselines on disk for tests of the command line; each test file that imports this has its own folder.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { main } from "../src/cli/main.js";
import type { Report } from "../src/finding/report.js";
import { parseSource } from "../src/source/source.js";

/** Folder of everything that a test file makes. */
export const temporary = mkdtempSync(join(realpathSync(tmpdir()), "cli-baseline-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Where a baseline is when the configuration does not say. */
export const FILE = "hegui.baseline.yaml";
/** A company whose data breaks no rule of the pack under test/bad-input/pack. */
export const ACME = `version: 1
organizations:
  - { id: acme, officer: { contact_published: true } }
datasets:
  - { id: guests, fields: [{ name: phone, category: basic.phone }], subjects: [customers] }
`;
/** Activities that nobody needs: one finding each; without a word about need, one question. */
export const activities = (ids: readonly string[], more = "necessary: false") =>
  `version: 1\nactivities:\n${ids.map((id) => `  - { id: ${id}, purpose: Guess, uses: [guests], ${more} }\n`).join("")}`;

/** Texts by name. */
export type Files = Readonly<Record<string, string>>;

/** A new workspace with two findings, and the given files on top. */
export function workspace(files: Files = {}): string {
  const folder = mkdtempSync(join(temporary, "work-"));
  put(folder, { "acme.hegui.yaml": ACME, "a.hegui.yaml": activities(["profiling", "calling"]), ...files });
  return folder;
}

/** Writes files into a folder. */
export function put(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line that really writes; today is 2026-11-21 in Shanghai. */
export async function run(cwd: string, ...argv: readonly string[]): Promise<Ran> {
  const text = { out: "", err: "" };
  const code = await main(argv, {
    cwd,
    env: {},
    colour: false,
    now: () => new Date("2026-11-20T18:00:00Z"),
    out: (more) => {
      text.out += more;
    },
    err: (more) => {
      text.err += more;
    },
    writeFile: (path, content) => writeFileSync(path, content),
    watch: async () => {},
  });
  return { code, ...text };
}

/** Who accepts, and why. */
export const BY = ["--approved-by", "Li Wei", "--reason", "Adopted"];
/** Writes a baseline. */
export const accept = (cwd: string, ...more: readonly string[]) => run(cwd, "baseline", ...BY, ...more);

/** Checks a workspace: the report with the exit code. */
export async function check(cwd: string, ...more: readonly string[]): Promise<Report & { readonly code: number }> {
  const { code, out } = await run(cwd, "check", "--format", "json", ...more);
  return { ...(JSON.parse(out) as Report), code };
}

/** Codes of the problems, in order of place. */
export const codesOf = (report: Report) => report.problems.map((one) => one.code);
/** Findings as `id state`, sorted. */
export const statesOf = (report: Report) => report.findings.map((one) => `${one.entity.id} ${one.state}`).sort();
/** The text of a baseline. */
export const written = (folder: string, file = FILE) => readFileSync(join(folder, file), "utf8");
/** The value of a baseline, as YAML has it. */
export const read = (folder: string) =>
  parseSource(FILE, written(folder)).source.documents[0]!.value as Record<string, unknown>;
