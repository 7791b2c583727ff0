import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { register } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { CodeRule } from "../rule/code-rule.js";
import type { Problem } from "../source/problem.js";
import type { RuleDefinition } from "./define.js";
import { runnable } from "./run.js";

/** A folder of a pack whose rules in TypeScript are looked for. */
export interface CodeFolder {
  readonly pack: string;
  /** The folder as people name it. */
  readonly folder: string;
  /** The folder on disk. */
  readonly disk: string;
  /** Why its code may not run; undefined when it may. */
  readonly refused: Problem["message"] | undefined;
}

/** Rules in TypeScript or JavaScript below `rules/` of a pack; types alone and tests are none. */
const RULE = /(?<!\.test|\.spec|\.d)\.m?[jt]s$/;

/** Names of the files that hold rules in TypeScript, sorted. */
export function codeFiles(disk: string): readonly string[] {
  const folder = join(disk, "rules");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `rules/${name.split("\\").join("/")}`)
    .filter((name) => RULE.test(name) && !name.includes("node_modules/"))
    .sort();
}

/** Runs the files of trusted folders; every other one is a problem, because what it checks stays unchecked. */
export async function loadCode(
  folders: readonly CodeFolder[],
  assets: URL,
): Promise<{ readonly rules: readonly CodeRule[]; readonly problems: readonly Problem[] }> {
  const rules: CodeRule[] = [];
  const problems: Problem[] = [];
  for (const { pack, folder, disk, refused } of folders)
    for (const name of codeFiles(disk)) {
      const file = folder === "" ? name : `${folder}/${name}`;
      const loaded = refused ?? (await loadOne(join(disk, name), file, pack, assets));
      if ("run" in loaded) rules.push(loaded);
      else problems.push({ code: "policy/code", message: loaded, at: headOf(file) });
    }
  return { rules, problems };
}

async function loadOne(path: string, file: string, pack: string, assets: URL): Promise<CodeRule | Problem["message"]> {
  hook(assets);
  const digest = createHash("sha256").update(readFileSync(path)).digest("base64");
  try {
    // A changed file is another module, so that watching sees the change.
    const url = `${pathToFileURL(path).href}?${encodeURIComponent(digest)}`;
    const rule = ((await import(url)) as { readonly default?: Partial<RuleDefinition> }).default;
    if (typeof rule !== "object" || rule === null || typeof rule.check !== "function")
      return {
        en: "has no `export default defineRule({ …, check })`",
        zh: "没有 `export default defineRule({ …, check })`",
      };
    const { check, ...value } = rule;
    return { file, pack, value, run: runnable(rule as RuleDefinition), digest: `sha256-${digest}` };
  } catch (error) {
    const why = String((error as Error)?.message ?? error).split("\n")[0];
    return { en: `cannot be loaded: ${why}`, zh: `无法加载：${why}` };
  }
}

let hooked = false;

function hook(assets: URL): void {
  if (hooked) return;
  hooked = true;
  // The SDK is a bundle of its own in a release, and the compiled index in development.
  const bundle = new URL("sdk/index.js", assets);
  const sdk = existsSync(fileURLToPath(bundle)) ? bundle : new URL("index.js", assets);
  register(new URL("code/hooks.js", assets), { data: { sdk: sdk.href } });
}

function headOf(file: string): Problem["at"] {
  const start = { line: 1, column: 1 };
  return { file, start, end: start };
}
