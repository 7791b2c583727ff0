import { basename, dirname, relative, resolve } from "node:path";
import type { Policies } from "../rule/policies.js";
import type { Pack } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
import { folderStore } from "../source/read.js";
import { readPacks } from "../workspace/packs.js";
import { builtinPolicies } from "../workspace/policies.js";

/**
 * How `loadPack` reads a folder.
 *
 * @example
 * ```ts
 * import type { LoadOptions } from "hegui";
 *
 * const options: LoadOptions = { code: true };
 * ```
 */
export interface LoadOptions {
  /** Runs the rules in TypeScript of the folder. Only for folders that you trust: they are code. */
  readonly code?: boolean;
  /** Folder that the names of files start from, and that packs beside it must lie in; the parent when left out. */
  readonly root?: string;
}

/**
 * A pack as it is judged, with everything that it builds on.
 *
 * @example
 * ```ts
 * import type { LoadedPack } from "hegui";
 *
 * const rules = ({ pack }: LoadedPack) => pack?.rules.map((rule) => rule.id) ?? [];
 * ```
 */
export interface LoadedPack {
  /** Undefined when its head cannot be read. */
  readonly pack: Pack | undefined;
  /** The law, words and packs that it is judged with. */
  readonly policies: Policies;
  /** Everything that is wrong with it; a pack with problems should not be used. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and compiles the pack in a folder, and the packs that it extends. What is wrong with it is in `problems`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { mkdtempSync, writeFileSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { loadPack } from "hegui";
 *
 * const folder = mkdtempSync(join(tmpdir(), "pack-"));
 * writeFileSync(join(folder, "pack.yaml"), "{ id: acme, title: { en: Acme, zh: Acme }, version: 1.0.0, extends: [pipl] }");
 * const { pack, problems } = await loadPack(folder);
 * assert.deepEqual(problems, []);
 * assert.deepEqual(pack?.extends, ["pipl"]);
 * ```
 */
export async function loadPack(folder: string, { code = false, root }: LoadOptions = {}): Promise<LoadedPack> {
  const path = resolve(folder);
  const from = root === undefined ? dirname(path) : resolve(root);
  const name = root === undefined ? basename(path) : relative(from, path) || ".";
  const place = { root: from, store: folderStore(from), inside: false, code };
  const read = await readPacks(place, builtinPolicies(), [name]);
  const id = Object.entries(read.folders).find(([, where]) => resolve(from, where) === path)?.[0];
  return {
    pack: read.packs.find((one) => one.id === id),
    policies: { ...read.words, packs: read.packs },
    problems: read.problems,
  };
}
