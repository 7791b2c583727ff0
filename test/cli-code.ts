import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../src/cli/main.js";
import type { Report } from "../src/finding/report.js";
import type { Ran } from "./bad-input/run.js";
import { type Files, folder, GIT_ENV, writeFiles } from "./comparison/repository.js";
import { policies } from "./policies.js";

const BUILD = new URL("../.build/", import.meta.url);

/** Stands in for src/workspace/policies.ts: policies of this checkout, and what a scan loads as it was compiled. */
export const compiled = {
  builtinPolicies: () => policies,
  assetsFolder: () => BUILD,
  builtinHandbook: () => JSON.parse(readFileSync(new URL("handbook.json", BUILD), "utf8")) as object,
};

/** A new folder with these files. */
export function workspace(files: Files): string {
  const at = folder();
  writeFiles(at, files);
  return at;
}

/** Runs a command line that may write files; `answers` are what a person types, none means that nobody is there. */
export async function hegui(
  cwd: string,
  argv: readonly string[],
  answers?: readonly string[],
): Promise<Omit<Ran, "written">> {
  const out: string[] = [];
  const err: string[] = [];
  const left = [...(answers ?? [])];
  const code = await main(argv, {
    cwd,
    env: { ...GIT_ENV },
    colour: false,
    now: () => new Date("2026-11-21T04:00:00Z"),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    ...(answers && { ask: async () => left.shift() ?? "" }),
    writeFile: (path, text) => writeFileSync(path, text),
    watch: async () => {},
  });
  return { code, out: out.join(""), err: err.join("") };
}

/** The report of a command line. */
export async function reported(cwd: string, ...argv: readonly string[]): Promise<Report> {
  const { out, err } = await hegui(cwd, [...argv, "--format", "json"]);
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
