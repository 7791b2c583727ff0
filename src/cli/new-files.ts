import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { closest } from "../cel/closest.js";
import type { Policies } from "../rule/policies.js";
import { folderStore } from "../source/read.js";
import { UsageError } from "../workspace/failure.js";
import { findPacks } from "../workspace/pack-folder.js";
import { findPackage } from "../workspace/shared.js";
import { writeOrExplain } from "./commands/check.js";
import type { Io } from "./io.js";

/** A file to write, by its place on disk. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Writes files that must all be new, and says which; nothing is written when one is there. */
export function writeNew(io: Io, files: readonly NewFile[]): void {
  const there = files.find(({ path }) => existsSync(path));
  if (there) throw new UsageError(`'${shown(io, there.path)}' is there already, and nothing is overwritten`);
  for (const { path, text } of files) {
    makeFolder(io, path);
    writeOrExplain(io, path, text, shown(io, path));
    io.out(`wrote ${shown(io, path)}\n`);
  }
}

/** Makes the folder of a file, or says why that cannot be. */
export function makeFolder(io: Io, path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`'${shown(io, dirname(path))}' cannot be made (${code ?? error})`);
  }
}

/** The text of a file, or why it cannot be read. */
export function readOrExplain(io: Io, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`'${shown(io, path)}' cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}

/** A path as people write it from where they stand. */
export function shown(io: Pick<Io, "cwd">, path: string): string {
  return relative(io.cwd, path).split("\\").join("/") || ".";
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id in the one form that packs take. */
export function checkedId(id: string): string {
  if (ID.test(id) && id.length <= 100) return id;
  const right = asId(id);
  const hint = right === "" ? "" : `: '${right}' would be right`;
  throw new UsageError(`'${id}' is no id; write lower-case letters and digits with single hyphens${hint}`);
}

function asId(text: string): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, 100).replace(/-+$/, "");
}

/** The folder of the pack that a flag names, or the nearest one upwards. */
export function packFolderOf(io: Io, named: string | true | undefined): string {
  if (typeof named === "string") {
    const folder = resolve(io.cwd, named);
    if (existsSync(join(folder, "pack.yaml"))) return folder;
    throw new UsageError(`'${named}' has no pack.yaml; \`hegui new pack ${named}\` starts a pack there`);
  }
  for (let folder = io.cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "pack.yaml"))) return folder;
    if (dirname(folder) === folder)
      throw new UsageError(
        "neither this folder nor one above it has a pack.yaml; name the pack with --pack <folder>, or start one with `hegui new pack <folder>`",
      );
  }
}

/** Refuses an id that a rule or decision has: in the pack itself, in one that it extends, or built in. */
export function refuseTaken(id: string, folder: string, policies: Policies): void {
  const builtin = policies.packs.find((pack) =>
    [
      ...pack.rules.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])]),
      ...pack.decisions.map((one) => one.id),
    ].includes(id),
  );
  const root = dirname(folder);
  const { packs } = findPacks({ root, store: folderStore(root), inside: true }, policies, [basename(folder)]);
  // The id of a rule or decision is the name of its file.
  const files = packs.flatMap((pack) => pack.files.map((one) => one.file));
  const file = files.find((one) => basename(one).replace(/\.[^.]+$/, "") === id);
  if (!builtin && !file) return;
  const owner = builtin ? `the built-in pack '${builtin.id}'` : `'${file}'`;
  throw new UsageError(`the id '${id}' is taken by ${owner}; one that begins with the name of your pack stays free`);
}

/** What a pack is called: as the flag says, else as its folder. */
export function packIdOf(folder: string, named: string | true | undefined, policies: Policies): string {
  const name = typeof named === "string" ? named : basename(folder);
  if (typeof named !== "string" && !ID.test(name) && asId(name) !== "")
    throw new UsageError(`'${name}' is no id for a pack; name it with --id ${asId(name)}`);
  const id = checkedId(name);
  const ids = policies.packs.map((pack) => pack.id);
  if (ids.includes(id)) throw new UsageError(`there is a built-in pack '${id}'; name yours with --id <id>`);
  return id;
}

/** Where a file finds a schema of the installed package; undefined when it is not installed. */
export function schemaFrom(path: string, name: string): string | undefined {
  const installed = findPackage(dirname(path), "hegui");
  if (!installed) return undefined;
  const file = join(installed, "schemas", `${name}.schema.json`);
  return existsSync(file) ? relative(dirname(path), file).split("\\").join("/") : undefined;
}

/** The word that a command needs, or what it could have been. */
export function oneOf<T extends string>(word: string | undefined, words: readonly T[], what: string): T {
  const found = words.find((one) => one === word);
  if (found) return found;
  const near = word === undefined ? undefined : closest(word, words);
  const list = words.join(", ");
  throw new UsageError(
    word === undefined
      ? `say what to make: one of ${list} (hegui new --help)`
      : `there is no ${what} '${word}'${near ? `; did you mean '${near}'?` : ` (one of ${list})`}`,
  );
}
