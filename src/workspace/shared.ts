import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { plainName } from "../source/glob.js";
import type { Problem } from "../source/problem.js";
import { discover } from "../source/read.js";
import type { Discovered, ReadFile, Store } from "../source/store.js";
import { loadTree } from "../source/tree.js";
import { type Base, prefixOf } from "./base.js";
import { UsageError } from "./failure.js";
import { MANIFESTS } from "./settings.js";

/** Moves every place of a problem to the name that people know the file by. */
export function movePlace(problem: Problem, place: (file: string) => string): Problem {
  const move = <T extends { readonly file: string }>(at: T): T => ({ ...at, file: place(at.file) });
  const related = problem.related?.map((one) => ({ ...one, at: move(one.at) }));
  return { ...problem, at: move(problem.at), ...(related && { related }) };
}

/** Where shared manifests are looked for. */
export interface SharePlace {
  /** Folder of the configuration, and its files. */
  readonly root: string;
  readonly store: Store;
  /** Names files of that folder as seen from the workspace. */
  readonly place: (file: string) => string;
  /** Why a folder on disk cannot be trusted. */
  readonly distrust: (folder: string) => string | undefined;
}

/** What one entry of `extends` brings. */
export interface Shared extends Discovered {
  readonly entry: string;
  /** Folder of the package; undefined for a file or folder beside the configuration. */
  readonly folder?: string;
}

/** Manifests that other repositories share: a file or folder here, or an installed package. */
export function readShared({ root, store, place, distrust }: SharePlace, entry: string): Shared {
  if (store.has(entry))
    return { entry, ...named(store.discover({ include: MANIFESTS, exclude: [], paths: [entry] }), place) };
  const folder = findPackage(root, entry);
  if (!folder) throw new UsageError(`\`extends\`: '${entry}' is neither a file, a folder nor an installed package`);
  const why = distrust(folder);
  if (why) throw new UsageError(`\`extends\`: '${entry}' is an installed package: ${why}`);
  return { entry, folder, ...readNamed(folder, entry, MANIFESTS) };
}

/**
 * The same manifests as the base has them. What no commit has, a package or a generated folder, is the same on both sides where the
 * base's configuration names it too.
 */
export async function sharedOfBase(
  base: Base,
  root: string,
  { root: beside, place }: SharePlace,
  { entry, folder, files }: Shared,
  before: readonly string[],
): Promise<readonly ReadFile[]> {
  const prefix = prefixOf(base, root, folder ?? beside);
  const glob = { include: MANIFESTS, exclude: [], ...(folder === undefined && { paths: [entry] }) };
  const found = (await loadTree(base.tree, prefix, { files: [], globs: [glob] })).discover(glob);
  if (found.files.length > 0) return named(found, folder === undefined ? place : (file) => `${entry}/${file}`).files;
  const own = folder === undefined ? prefix + plainName(entry) : prefix;
  return before.includes(entry) && !base.touched.some((name) => name.startsWith(own)) ? files : [];
}

/** Files of a folder, named behind the package that they come from. */
export function readNamed(folder: string, name: string, include: readonly string[]): Discovered {
  return named(discover(folder, { include, exclude: [] }), (file) => `${name}/${file}`);
}

function named({ files, problems }: Discovered, place: (file: string) => string): Discovered {
  return {
    files: files.map((one) => ({ ...one, file: place(one.file) })),
    problems: problems.map((one) => movePlace(one, place)),
  };
}

// A name with `..` in it would lead out of node_modules.
const PACKAGE = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/;

/** Nearest node_modules folder upwards that has the package. */
export function findPackage(root: string, name: string): string | undefined {
  if (!PACKAGE.test(name)) return undefined;
  const here = join(root, "node_modules", name);
  if (existsSync(join(here, "package.json"))) return here;
  const parent = dirname(root);
  return parent === root ? undefined : findPackage(parent, name);
}
