import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { packFolders } from "../rule/pack-files.js";
import type { Policies } from "../rule/policies.js";
import type { Pack } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
import { UsageError } from "./failure.js";
import { findPackage, readNamed, type Shared } from "./shared.js";

/** Packs to check, and what was wrong with reading them. */
export interface ReadPacks {
  readonly packs: readonly Pack[];
  readonly problems: readonly Problem[];
}

/**
 * The packs to check: built-in ones by id, others compiled on top of them. A pack with the id of a built-in one takes its
 * place. Facts and decisions of all built-in packs stay readable; only the rules of the named packs are judged.
 */
export async function readPacks(
  root: string,
  policies: Policies,
  wanted: readonly string[] | undefined,
  inside: boolean,
): Promise<ReadPacks> {
  if (!wanted) return { packs: policies.packs, problems: [] };
  const others = wanted.filter((name) => !policies.packs.some((pack) => pack.id === name));
  const own = others.length > 0 ? await compileOwn(root, policies, others, inside) : { packs: [], problems: [] };
  const builtin = policies.packs
    .filter((pack) => !own.packs.some((one) => one.id === pack.id))
    .map((pack) => (wanted.includes(pack.id) ? pack : { ...pack, rules: [] }));
  return { packs: [...builtin, ...own.packs], problems: own.problems };
}

async function compileOwn(
  root: string,
  policies: Policies,
  names: readonly string[],
  inside: boolean,
): Promise<ReadPacks> {
  const read = names.map((name) => readPackFiles(root, name, policies, inside));
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

function readPackFiles(root: string, name: string, policies: Policies, inside: boolean): Shared {
  const folder = resolve(root, name);
  const leaves = relative(root, folder).startsWith("..") || isAbsolute(relative(root, folder));
  if (leaves && inside)
    throw new UsageError(
      `the pack '${name}' lies outside the workspace: name it with --packs, or install it as a package`,
    );
  const packed = existsSync(join(folder, "pack.yaml")) ? folder : findPackage(root, name);
  if (!packed) {
    const known = policies.packs.map((pack) => pack.id).join(", ");
    throw new UsageError(
      `there is no pack '${name}': name a built-in pack (${known}), a folder with pack.yaml or an installed package`,
    );
  }
  return readNamed(packed, name.replace(/^\.\//, "").replace(/\/$/, ""), ["**/*.{yaml,yml}"]);
}
