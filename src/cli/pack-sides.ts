import { existsSync, readFileSync } from "node:fs";
import { join, posix, relative, resolve } from "node:path";
import type { DiffSide } from "../author/pack-diff/side.js";
import { codeFiles } from "../rule/code-rule.js";
import { compilePacks } from "../rule/compile.js";
import { compose } from "../rule/compose.js";
import { insideOf } from "../rule/loaded.js";
import type { BuiltinPolicies } from "../rule/policies.js";
import { plainName } from "../source/glob.js";
import { folderStore } from "../source/read.js";
import type { Store } from "../source/store.js";
import { loadTree } from "../source/tree.js";
import { UsageError } from "../workspace/failure.js";
import { type FoundPack, findPacks, type PackPlace } from "../workspace/pack-folder.js";
import { builtinHandbook, builtinPolicies, withHandbook } from "../workspace/policies.js";
import { findPackage } from "../workspace/shared.js";
import { commitNamed, repositoryAt, treeOf } from "./comparison.js";
import type { Io } from "./io.js";

/** Reads one side of a comparison: a built-in id, a folder, an installed package, an installation of hegui, or `REF:folder`. */
export async function packSide(io: Io, name: string): Promise<DiffSide> {
  const policies = builtinPolicies();
  const builtin = withHandbook(policies.packs, builtinHandbook());
  const one = builtin.filter((pack) => pack.id === name);
  if (one.length > 0) return compiledSide(name, one, { ...policies, packs: builtin });
  const folder = resolve(io.cwd, name);
  if (!existsSync(folder) && /^[^:]+:/.test(name)) return await sideOfCommit(io, name, { ...policies, packs: builtin });
  const found = existsSync(folder) ? folder : findPackage(io.cwd, name);
  if (!found)
    throw new UsageError(
      `there is no pack '${name}': name a built-in pack, a folder with packs, an installed package, an installation of hegui or <commit>:<folder>`,
    );
  const installed = [found, join(found, "dist")].find((one) => existsSync(join(one, "policies.json")));
  if (installed) return installation(name, installed);
  const short = plainName(relative(io.cwd, found)) || ".";
  const inside = !short.startsWith("..") && !short.includes("node_modules");
  const place: PackPlace = { root: io.cwd, store: folderStore(inside ? io.cwd : found), inside: false };
  const folders = foldersOf(place.store, inside ? short : ".");
  const names = folders.map((one) => (inside ? one : join(found, one)));
  return ownSide(name, place, names, { ...policies, packs: builtin });
}

function compiledSide(name: string, packs: DiffSide["packs"], policies: DiffSide["policies"]): DiffSide {
  return { name, packs, policies, heads: [], problems: [], code: {} };
}

/** The law of another installation, as its bundle holds it. */
function installation(name: string, folder: string): DiffSide {
  const read = (file: string): unknown => {
    const path = join(folder, file);
    try {
      return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
    } catch {
      throw new UsageError(`'${name}': ${file} cannot be read as JSON`);
    }
  };
  const policies = read("policies.json") as Partial<BuiltinPolicies>;
  const { law, tables, shapes, forms, packs } = policies;
  if (!law || !tables || !shapes || !forms || !Array.isArray(packs))
    throw new UsageError(`'${name}': policies.json holds no compiled law`);
  const all = withHandbook(packs, read("handbook.json") as ReturnType<typeof builtinHandbook>);
  return compiledSide(name, all, { law, tables, shapes, forms, packs: all });
}

async function sideOfCommit(io: Io, name: string, policies: DiffSide["policies"]): Promise<DiffSide> {
  const [, ref, path] = /^([^:]+):(.*)$/s.exec(name)!;
  const repository = repositoryAt(io, io.cwd);
  const tree = treeOf(repository, commitNamed(repository, ref!));
  // As git reads it: from the root of the repository, or with ./ from here.
  const folder = plainName(/^\.{1,2}(?:\/|$)/.test(path!) ? posix.join(repository.prefix, path!) : path!);
  const wanted = ["**/*.{yaml,yml,ts,mts,js,mjs}"];
  const store = await loadTree(tree, "", { files: [], globs: [{ include: wanted, exclude: [] }] });
  const place: PackPlace = { root: io.cwd, store, inside: true };
  return ownSide(name, place, foldersOf(store, folder || "."), policies);
}

/** Folders with pack.yaml at or below a folder, sorted. */
function foldersOf(store: Store, folder: string): readonly string[] {
  const under = plainName(folder);
  const { files } = store.discover({
    include: ["**/pack.yaml"],
    exclude: [],
    ...(under && under !== "." && { paths: [under] }),
  });
  return files.filter(({ file }) => posix.basename(file) === "pack.yaml").map(({ file }) => posix.dirname(file));
}

/** Texts of the rules in TypeScript of a pack, by name. */
function codeTexts({ folder, files }: FoundPack): Readonly<Record<string, string>> {
  const names = codeFiles(folder, files);
  const texts = files.flatMap(({ file, text }): readonly (readonly [string, string])[] => {
    const name = insideOf(folder, file);
    return name !== undefined && names.includes(name) ? [[name, text]] : [];
  });
  return Object.fromEntries(texts);
}

/** Problems that change nothing about what a rule asks: the catalogue may have been another one then. */
const HARMLESS: ReadonlySet<string> = new Set([
  "policy/requires",
  "policy/unknown-article",
  "policy/unknown-instrument",
  "policy/unknown-penalty",
  "policy/unknown-rule",
]);

function ownSide(name: string, place: PackPlace, folders: readonly string[], policies: DiffSide["policies"]): DiffSide {
  if (folders.length === 0) throw new UsageError(`'${name}' holds no pack.yaml`);
  // A folder may be called like a built-in pack.
  const none = { ...policies, packs: [] };
  const names = folders.map((one) => (one === "." ? "./" : one));
  const named = findPacks(place, none, names);
  const ids = named.packs.map((pack) => pack.id);
  const others = policies.packs.filter((pack) => !ids.includes(pack.id));
  const found = findPacks(place, { ...policies, packs: others }, names);
  const base = policies.packs.filter((pack) => !found.packs.some((one) => one.id === pack.id));
  const { law, tables, shapes, forms } = policies;
  const compiled = compilePacks({ folders: found.packs, law, tables, shapes, forms, base });
  const composed = compose({
    packs: [...base, ...compiled.packs],
    heads: compiled.heads,
    translations: compiled.translations,
    known: base,
    tables: compiled.words.tables,
  });
  const problems = [...found.problems, ...compiled.problems, ...composed.problems];
  const subjects = new Set(found.packs.filter((pack) => isNamed(pack, folders)).map((pack) => pack.id));
  return {
    name,
    packs: composed.packs.filter((pack) => subjects.has(pack.id)),
    policies: { ...compiled.words, packs: composed.packs },
    heads: compiled.heads,
    problems: problems.filter((one) => one.code !== "policy/code"),
    code: Object.fromEntries(found.packs.map((pack) => [pack.id ?? pack.folder, codeTexts(pack)])),
  };
}

function isNamed({ folder, disk }: FoundPack, folders: readonly string[]): boolean {
  return folders.some((one) => plainName(one) === plainName(folder) || one === disk);
}

/**
 * Problems that leave something out of the comparison: it would look as if it were gone. A rule whose expression cannot be read is
 * compared by its texts; a table or fact cannot be.
 */
export function blocking({ problems, policies }: DiffSide): DiffSide["problems"] {
  const rules = new Set(policies.packs.flatMap((pack) => pack.rules.map((rule) => rule.handbook?.file)));
  const isHarmless = ({ code, at }: DiffSide["problems"][number]) =>
    HARMLESS.has(code) || (code === "policy/expression" && rules.has(at.file));
  return problems.filter((one) => !isHarmless(one));
}
