import { existsSync, realpathSync } from "node:fs";
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
  /** Whoever started the run asked for rules in TypeScript. */
  readonly code?: boolean;
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

/** Globs of the files that a pack is made of. */
export const PACK_FILES = ["**/*.{yaml,yml}", "**/rules/**/*.{ts,mts,js,mjs}"];

/** Finds packs by name and everything that they extend. */
export function findPacks(place: PackPlace, policies: Policies, wanted: readonly string[]): FoundPacks {
  const packs: FoundPack[] = [];
  const builtin = new Set<string>();
  const problems: Problem[] = [];
  const ids = new Map<string, string | undefined>();
  const isBuiltin = (name: string) => policies.packs.some((pack) => pack.id === name);
  const own = wanted.filter((name) => !isBuiltin(name)).map((name) => named(place, name, policies));
  const chosen = new Set(own.map((files) => keyOf(files, place)));
  for (const name of wanted) if (isBuiltin(name)) builtin.add(name);
  for (const files of own) add(files, []);
  return { packs, builtin, problems };

  /** Takes a pack in behind those that it extends; gives its id. */
  function add(files: Files, path: readonly string[]): string | undefined {
    const key = keyOf(files, place);
    if (ids.has(key)) return ids.get(key);
    problems.push(...files.problems);
    const source = headOf(files);
    const { id, names } = namesIn(source);
    ids.set(key, id);
    if (id !== undefined && isBuiltin(id) && !chosen.has(key))
      problems.push({ code: "policy/duplicate-id", ...replacing(id), at: locate(source!, 0, ["id"], "value") });
    const extended = names.flatMap(([name, index]) => {
      if (isBuiltin(name)) {
        builtin.add(name);
        return [name];
      }
      const next = extendedBy(files, name, place);
      const at = () => locate(source!, 0, ["extends", index], "value");
      if ("en" in next) problems.push({ code: "policy/no-pack", ...noPack(name, next), at: at() });
      else if ([...path, key].includes(keyOf(next, place)))
        problems.push({ code: "policy/cycle", ...circle(name), at: at() });
      else return [add(next, [...path, key])].filter((one) => one !== undefined);
      return [];
    });
    packs.push({ ...files, id, extends: extended });
    return id;
  }
}

/** Where a pack really is: a package may be a link to a folder of the workspace. */
function keyOf({ disk, folder }: Files, { root }: PackPlace): string {
  const path = disk ?? resolve(root, folder);
  return existsSync(path) ? realpathSync(path) : path;
}

function headOf({ folder, files }: Pick<Files, "folder" | "files">): Source | undefined {
  const file = files.find((one) => insideOf(folder, one.file) === "pack.yaml");
  return file && parseSource(file.file, file.text).source;
}

/** The id of a pack and the names that it extends with their places, as far as they can be read. */
function namesIn(head: Source | undefined): {
  readonly id: string | undefined;
  readonly names: readonly (readonly [string, number])[];
} {
  const value = (head?.documents[0]?.value ?? {}) as { readonly id?: unknown; readonly extends?: unknown };
  const entries: readonly unknown[] = Array.isArray(value.extends) ? value.extends : [];
  const names = entries.flatMap((one, index) => (typeof one === "string" ? [[one, index] as const] : []));
  return { id: typeof value.id === "string" ? value.id : undefined, names };
}

const RELATIVE = /^\.{1,2}(?:\/|$)/;

/** Folders of a store that the pack in one of its folders extends. */
export function foldersBeside(store: Store, folder: string): readonly string[] {
  const file = posix.join(folder, "pack.yaml");
  const { text } = store.text(file);
  const { names } = namesIn(text === undefined ? undefined : parseSource(file, text).source);
  return names.flatMap(([name]) => (RELATIVE.test(name) ? [plainName(posix.join(folder, name))] : []));
}

function replacing(id: string): Pick<Problem, "message" | "hint"> {
  return {
    message: { en: `the pack '${id}' is built in`, zh: `规则包“${id}”为内置规则包` },
    hint: {
      en: "give this one another id; only `packs` of hegui.config.yaml can put it in the place of a built-in one",
      zh: "请为本规则包更换标识；只有 hegui.config.yaml 的 `packs` 可以用其替代内置规则包",
    },
  };
}

function noPack(name: string, why: Text): Pick<Problem, "message"> {
  return { message: { en: `there is no pack '${name}': ${why.en}`, zh: `没有规则包“${name}”：${why.zh}` } };
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
  return packed === folder ? onDisk(packed, short) : installed(packed, name, { root, store });
}

/** A pack that another one names: beside it, or installed where it can be found from there; or why there is none. */
function extendedBy(from: Files, name: string, place: PackPlace): Files | Text {
  const { root, store, distrust } = place;
  if (RELATIVE.test(name)) {
    const short = plainName(posix.join(from.folder, name));
    if (from.disk === undefined)
      return store.has(posix.join(short, "pack.yaml")) && !short.startsWith("..") ? inStore(store, short) : NOT_HERE;
    const folder = resolve(from.disk, name);
    const leaves = /^\.\.|^[/\\]/.test(relative(packageOf(from.disk) ?? folder, folder));
    return !leaves && existsSync(join(folder, "pack.yaml")) ? onDisk(folder, short) : NOT_PACKED;
  }
  const packed = findPackage(from.disk ?? resolve(root, from.folder), name);
  if (!packed) return NOT_INSTALLED;
  const why = distrust?.(packed);
  return why === undefined ? installed(packed, name, place) : { en: why, zh: DISTRUSTED };
}

const NOT_HERE: Text = {
  en: "no folder of the workspace with pack.yaml",
  zh: "工作区中没有含 pack.yaml 的该目录",
};
const NOT_PACKED: Text = {
  en: "no folder of the package with pack.yaml",
  zh: "包中没有含 pack.yaml 的该目录",
};
const NOT_INSTALLED: Text = {
  en: "neither built in nor an installed package",
  zh: "既不是内置规则包，也不是已安装的包",
};
const DISTRUSTED = "来自仓库外部的变更改动了决定安装内容的文件";

/** Folder of the installed package that holds a folder. */
function packageOf(folder: string): string | undefined {
  return /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(folder)?.[0];
}

/** An installed package; one that is a link to a folder of the workspace is that folder. */
function installed(packed: string, name: string, { root, store }: Pick<PackPlace, "root" | "store">): Files {
  const way = relative(realpathSync(root), realpathSync(packed)).split("\\").join("/");
  const isLinked = !/^\.\.|(?:^|\/)node_modules\//.test(way) && !isAbsolute(way);
  const here = isLinked ? inStore(store, way) : undefined;
  return here && headOf(here) ? here : onDisk(packed, name);
}

function inStore(store: Store, folder: string): Files {
  return { ...store.discover({ include: PACK_FILES, exclude: [], paths: [folder] }), folder, disk: undefined };
}

function onDisk(disk: string, folder: string): Files {
  return { ...readNamed(disk, folder, PACK_FILES), folder, disk };
}
