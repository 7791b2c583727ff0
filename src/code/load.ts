import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { register } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { CodeRule } from "../rule/code-rule.js";
import type { Problem } from "../source/problem.js";
import type { RuleDefinition } from "./define.js";
import { messageOf, runnable } from "./run.js";

/** A folder of a pack whose rules in TypeScript are looked for. */
export interface CodeFolder {
  readonly pack: string;
  /** The folder as people name it. */
  readonly folder: string;
  /** The folder on disk. */
  readonly disk: string;
  /** Its rules in TypeScript, named from the folder. */
  readonly files: readonly string[];
  /** Why its code may not run; undefined when it may. */
  readonly refused: Problem["message"] | undefined;
}

/** Runs the files of trusted folders; every other one is a problem, because what it checks stays unchecked. */
export async function loadCode(
  folders: readonly CodeFolder[],
  assets: URL,
): Promise<{ readonly rules: readonly CodeRule[]; readonly problems: readonly Problem[] }> {
  const rules: CodeRule[] = [];
  const problems: Problem[] = [];
  for (const { pack, folder, disk, files, refused } of folders)
    for (const name of files) {
      const file = folder === "" ? name : `${folder}/${name}`;
      const loaded = refused ?? (await loadOne(join(disk, name), file, pack, assets));
      if ("run" in loaded) rules.push(loaded);
      else problems.push({ code: "policy/code", message: loaded, at: headOf(file) });
    }
  return { rules, problems };
}

async function loadOne(path: string, file: string, pack: string, assets: URL): Promise<CodeRule | Problem["message"]> {
  hook(assets);
  try {
    const digest = createHash("sha256").update(textsOf(path).join("\0")).digest("base64");
    // A changed file is another module, so that watching sees the change.
    const url = `${pathToFileURL(path).href}?hegui=${encodeURIComponent(digest)}`;
    const rule = ((await import(/* webpackIgnore: true */ url)) as { readonly default?: Partial<RuleDefinition> })
      .default;
    if (typeof rule !== "object" || rule === null || typeof rule.check !== "function")
      return {
        en: "has no `export default defineRule({ …, check })`",
        zh: "没有 `export default defineRule({ …, check })`",
      };
    // As plain data it is the same however often it is read.
    const value = JSON.parse(JSON.stringify(rule)) as Readonly<Record<string, unknown>>;
    return { file, pack, value, run: runnable(rule as RuleDefinition), digest: `sha256-${digest}` };
  } catch (error) {
    const why = messageOf(error);
    return { en: `cannot be loaded: ${why}`, zh: `无法加载：${why}` };
  }
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;

/** The text of a file and of all that it imports by relative names. */
function textsOf(path: string, seen: Set<string> = new Set()): readonly string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const text = readFileSync(path, "utf8");
  const names = [...text.matchAll(IMPORT)].map(([, name]) => join(dirname(path), name!));
  return [text, ...names.filter((name) => existsSync(name)).flatMap((name) => textsOf(name, seen))];
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
