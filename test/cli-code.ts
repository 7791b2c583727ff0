import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../src/finding/report.js";
import { type Files, folder, GIT_ENV, writeFiles } from "./comparison/repository.js";

const CLI = fileURLToPath(new URL("../.build/cli/index.js", import.meta.url));

/** What one command line left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A new folder with these files. */
export function workspace(files: Files): string {
  const at = folder();
  writeFiles(at, files);
  return at;
}

/** Runs a command line of the compiled product, with nobody at the terminal. */
export function hegui(cwd: string, argv: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...argv], {
    cwd,
    env: GIT_ENV,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

/** The report of a command line. */
export function reported(cwd: string, ...argv: readonly string[]): Report {
  const { out, err } = hegui(cwd, [...argv, "--format", "json", "--as-of", "2026-11-21"]);
  if (out === "") throw new Error(err);
  return JSON.parse(out) as Report;
}

/** Findings as `state rule file:line`. */
export function findingsIn({ findings }: Report): string[] {
  return findings.map(({ state, rule, at }) => `${state} ${rule} ${at.file}:${at.start.line}`);
}

/** Every file below a folder with its text, that of git aside. */
export function filesIn(at: string): Record<string, string> {
  const names = existsSync(at) ? readdirSync(at, { recursive: true, withFileTypes: true }) : [];
  return Object.fromEntries(
    names
      .filter((one) => one.isFile() && !one.parentPath.includes(".git/") && !one.parentPath.endsWith(".git"))
      .map((one) => join(one.parentPath, one.name))
      .sort()
      .map((path) => [path.slice(at.length + 1), readFileSync(path, "utf8")]),
  );
}
