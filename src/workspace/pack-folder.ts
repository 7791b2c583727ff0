import { existsSync } from "node:fs";
import { isAbsolute, join, posix, relative, resolve } from "node:path";
import { insideOf, type PackFolder } from "../rule/loaded.js";
import type { Policies } from "../rule/policies.js";
import { plainName } from "../source/glob.js";
import type { Problem, Text } from "../source/problem.js";
import { locate, parseSource, type Source } from "../source/source.js";
import type { Discovered, Store } from "../source/store.js";
import { UsageError } from "./failure.js";
import { findPackage, readNamed } from "./shared.js";

/** Where packs may come from. */
export interface PackPlace {
  /** Folder that names are relative to, and its files; a commit when the folder cannot be trusted. */
  readonly root: string;
  readonly store: Store;
  /** Named by a configuration: a folder must lie inside. */
  readonly inside: boolean;
  /** Why a folder on disk cannot be trusted. */
  readonly distrust?: (folder: string) => string | undefined;
  /** Why no code of the workspace may run, whatever the configuration says. */
  readonly codeless?: Text | undefined;
  /** Leaves code out without a word. */
  readonly data?: boolean;
}

/** A pack as found: its files, and what its head names, unchecked. */
export interface FoundPack extends PackFolder {
  readonly id: string | undefined;
  /** Ids of the packs that it builds on. */
  readonly extends: readonly string[];
  /** Its folder on disk, for an installed package or one outside the workspace. */
  readonly disk: string | undefined;
}

/** Packs that are not built in, each behind those that it extends, and the built-in ones that are named on the way. */
export interface FoundPacks {
  readonly packs: readonly FoundPack[];
  readonly builtin: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

type Files = Discovered & Pick<FoundPack, "folder" | "disk">;

const PACK_FILES = ["**/*.{yaml,yml}"];

/** Finds packs by name and everything that they extend. */
export function findPacks(place: PackPlace, policies: Policies, wanted: readonly string[]): FoundPacks {
  const packs: FoundPack[] = [];
  const builtin = new Set<string>();
  const problems: Problem[] = [];
  const ids = new Map<string, string | undefined>();
  const isBuiltin = (name: string) => policies.packs.some((pack) => pack.id === name);
  for (const name of wanted)
    if (isBuiltin(name)) builtin.add(name);
    else add(named(place, name, policies), []);
  return { packs, builtin, problems };

  /** Takes a pack in behind those that it extends; gives its id. */
  function add(files: Files, path: readonly string[]): string | undefined {
    const key = files.disk ?? files.folder;
    if (ids.has(key)) return ids.get(key);
    problems.push(...files.problems);
    const source = headOf(files);
    const head = (source?.documents[0]?.value ?? {}) as { id?: unknown; extends?: unknown };
    const id = typeof head.id === "string" ? head.id : undefined;
    ids.set(key, id);
    const entries = Array.isArray(head.extends) ? head.extends.filter((one) => typeof one === "string") : [];
    const extended = entries.flatMap((name, index) => {
      if (isBuiltin(name)) {
        builtin.add(name);
        return [name];
      }
      const next = extendedBy(files, name, place);
      const at = () => locate(source!, 0, ["extends", index], "value");
      if (typeof next === "string") problems.push({ code: "policy/no-pack", ...noPack(name, next), at: at() });
      else if (path.includes(next.disk ?? next.folder) || (next.disk ?? next.folder) === key)
        problems.push({ code: "policy/cycle", ...circle(name), at: at() });
      else return [add(next, [...path, key])].filter((one) => one !== undefined);
      return [];
    });
    packs.push({ ...files, id, extends: extended });
    return id;
  }
}

function headOf({ folder, files }: Files): Source | undefined {
  const file = files.find((one) => insideOf(folder, one.file) === "pack.yaml");
  return file && parseSource(file.file, file.text).source;
}

function noPack(name: string, why: string): Pick<Problem, "message"> {
  return { message: { en: `there is no pack '${name}': ${why}`, zh: `没有规则包“${name}”：${why}` } };
}

function circle(name: string): Pick<Problem, "message"> {
  return {
    message: {
      en: `the pack '${name}' extends this one in turn`,
      zh: `规则包“${name}”反过来扩展本规则包`,
    },
  };
}

/** A pack named by the configuration or the command line. */
function named({ root, store, inside, distrust }: PackPlace, name: string, policies: Policies): Files {
  const folder = resolve(root, name);
  const leaves = relative(root, folder).startsWith("..") || isAbsolute(relative(root, folder));
  if (leaves && inside)
    throw new UsageError(
      `the pack '${name}' lies outside the workspace: name it with --packs, or install it as a package`,
    );
  const short = plainName(leaves ? name : relative(root, folder));
  if (!leaves && store.has(posix.join(short, "pack.yaml"))) return inStore(store, short);
  const packed = !inside && existsSync(join(folder, "pack.yaml")) ? folder : findPackage(root, name);
  if (!packed) {
    const known = policies.packs.map((pack) => pack.id).join(", ");
    throw new UsageError(
      `there is no pack '${name}': name a built-in pack (${known}), a folder with pack.yaml or an installed package`,
    );
  }
  const why = distrust?.(packed);
  if (why) throw new UsageError(`the pack '${name}' is an installed package: ${why}`);
  return onDisk(packed, short || ".");
}

/** A pack that another one names: beside it, or installed where it can be found from there; or why there is none. */
function extendedBy(from: Files, name: string, { root, store, distrust }: PackPlace): Files | string {
  if (/^\.{1,2}\//.test(name)) {
    const short = plainName(posix.join(from.folder, name));
    if (from.disk === undefined)
      return store.has(posix.join(short, "pack.yaml"))
        ? inStore(store, short)
        : "no folder of the workspace with pack.yaml";
    const folder = resolve(from.disk, name);
    const leaves = relative(from.disk, folder).startsWith("..");
    return !leaves && existsSync(join(folder, "pack.yaml"))
      ? onDisk(folder, short)
      : "no folder of the package with pack.yaml";
  }
  const packed = findPackage(from.disk ?? resolve(root, from.folder), name);
  if (!packed) return "neither built in nor an installed package";
  return distrust?.(packed) ?? onDisk(packed, name);
}

function inStore(store: Store, folder: string): Files {
  return { ...store.discover({ include: PACK_FILES, exclude: [], paths: [folder] }), folder, disk: undefined };
}

function onDisk(disk: string, folder: string): Files {
  return { ...readNamed(disk, folder, PACK_FILES), folder, disk };
}
