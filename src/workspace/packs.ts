import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { packFolders } from "../rule/pack-files.js";
import type { Policies } from "../rule/policies.js";
import type { Pack } from "../rule/rule.js";
import { plainName } from "../source/glob.js";
import type { Problem } from "../source/problem.js";
import type { Discovered, Store } from "../source/store.js";
import { UsageError } from "./failure.js";
import { findPackage, readNamed } from "./shared.js";

/** Packs to check, and what was wrong with reading them. */
export interface ReadPacks {
  readonly packs: readonly Pack[];
  readonly problems: readonly Problem[];
}

/** Where packs may come from. */
export interface PackPlace {
  /** Folder that names are relative to, and its files; a commit when the folder cannot be trusted. */
  readonly root: string;
  readonly store: Store;
  /** Named by a configuration: a folder must lie inside. */
  readonly inside: boolean;
  /** Why a folder on disk cannot be trusted. */
  readonly distrust?: (folder: string) => string | undefined;
}

/**
 * The packs to check: built-in ones by id, others compiled on top of them. A pack with the id of a built-in one takes its
 * place. Facts and decisions of all built-in packs stay readable; only the rules of the named packs are judged.
 */
export async function readPacks(
  place: PackPlace,
  policies: Policies,
  wanted: readonly string[] | undefined,
): Promise<ReadPacks> {
  if (!wanted) return { packs: policies.packs, problems: [] };
  const others = wanted.filter((name) => !policies.packs.some((pack) => pack.id === name));
  const own = others.length > 0 ? await compileOwn(place, policies, others) : { packs: [], problems: [] };
  const builtin = policies.packs
    .filter((pack) => !own.packs.some((one) => one.id === pack.id))
    .map((pack) => (wanted.includes(pack.id) ? pack : { ...pack, rules: [] }));
  return { packs: [...builtin, ...own.packs], problems: own.problems };
}

async function compileOwn(place: PackPlace, policies: Policies, names: readonly string[]): Promise<ReadPacks> {
  const read = names.map((name) => readPackFiles(place, name, policies));
  const files = read.flatMap((one) => one.files);
  const folders = packFolders(files);
  const replaced = folders.map(({ folder }) => idOf(files.find((one) => one.file === `${folder}/pack.yaml`)?.text));
  const base = policies.packs.filter((pack) => !replaced.includes(pack.id));
  const { law, shapes, forms } = policies;
  // Only own packs need the CEL library; built-in ones are compiled.
  const { compilePacks } = await import("../rule/compile.js");
  const compiled = compilePacks({ folders, law, shapes, forms, base });
  return { packs: compiled.packs, problems: [...read.flatMap((one) => one.problems), ...compiled.problems] };
}

function idOf(packFile: string | undefined): string | undefined {
  return /^id:\s*["']?([\w-]+)/m.exec(packFile ?? "")?.[1];
}

function readPackFiles({ root, store, inside, distrust }: PackPlace, name: string, policies: Policies): Discovered {
  const folder = resolve(root, name);
  const leaves = relative(root, folder).startsWith("..") || isAbsolute(relative(root, folder));
  if (leaves && inside)
    throw new UsageError(
      `the pack '${name}' lies outside the workspace: name it with --packs, or install it as a package`,
    );
  const short = plainName(leaves ? name : relative(root, folder));
  if (!leaves && store.has(`${short}/pack.yaml`))
    return store.discover({ include: PACK_FILES, exclude: [], paths: [short] });
  const packed = !inside && existsSync(join(folder, "pack.yaml")) ? folder : findPackage(root, name);
  if (!packed) {
    const known = policies.packs.map((pack) => pack.id).join(", ");
    throw new UsageError(
      `there is no pack '${name}': name a built-in pack (${known}), a folder with pack.yaml or an installed package`,
    );
  }
  const why = distrust?.(packed);
  if (why) throw new UsageError(`the pack '${name}' is an installed package: ${why}`);
  return readNamed(packed, short, PACK_FILES);
}

const PACK_FILES = ["**/*.{yaml,yml}"];
