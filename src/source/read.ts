import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Decoded, decode } from "./decode.js";
import { type Globs, globsOf, MOST_FILES, SKIPPED } from "./glob.js";
import { LIMITS } from "./limits.js";
import type { Problem } from "./problem.js";
import type { Discovered, Discovery, ReadFile, Store } from "./store.js";
import { shown, type Wording, wording } from "./wording.js";

/** A folder on disk; nothing outside it is ever opened. */
export function folderStore(root: string): Store {
  return {
    discover: (options) => discover(root, options),
    text: (file) => readText(root, file),
    has: (path) => existsSync(resolve(root, path)),
  };
}

/** Finds and reads the files of a workspace that the globs match; no file outside `root` is ever opened. */
export function discover(root: string, options: Discovery): Discovered {
  const search: Search = { root, globs: globsOf(options), found: new Set(), problems: [] };
  for (const path of options.paths?.length ? options.paths : ["."]) startAt(search, path);
  const names = [...search.found].sort();
  const files: ReadFile[] = [];
  for (const file of names.slice(0, MOST_FILES)) {
    const { text, problem } = readText(root, file);
    if (problem) search.problems.push(problem);
    else files.push({ file, text });
  }
  if (names.length > MOST_FILES) search.problems.push(problemAt(".", wording.tooManyFiles(MOST_FILES)));
  return { files, problems: search.problems.sort(byFile) };
}

/** Reads one file of the workspace as UTF-8. */
export function readText(root: string, file: string): Decoded {
  const { real, stats, wrong } = enter(root, file);
  if (wrong) return { problem: problemAt(file, wrong) };
  // Opening a pipe or a device could wait for ever.
  if (!stats.isFile()) return { problem: problemAt(file, wording.unreadable(stats.isDirectory() ? "EISDIR" : "")) };
  if (stats.size > LIMITS.bytes) return { problem: problemAt(file, wording.tooLarge(LIMITS.bytes)) };
  try {
    return decode(file, readFileSync(real));
  } catch (error) {
    return { problem: problemAt(file, wording.unreadable(codeOf(error))) };
  }
}

/** The SHA-256 of a file of the workspace in hexadecimal; undefined when it is absent, unreadable or outside. */
export function hashDocument(root: string, path: string): string | undefined {
  const { real, stats, wrong } = enter(root, path);
  if (wrong || !stats.isFile()) return undefined;
  try {
    return hashFile(real);
  } catch {
    return undefined;
  }
}

interface Search {
  readonly root: string;
  readonly globs: Globs;
  readonly found: Set<string>;
  readonly problems: Problem[];
}

function startAt(search: Search, path: string): void {
  const { name, real, stats, wrong } = enter(search.root, path);
  if (wrong) search.problems.push(problemAt(name, wrong));
  else if (stats.isDirectory()) walk(search, nameIn(realpathSync(search.root), real));
  else search.found.add(name);
}

function walk(search: Search, start: string): void {
  const folders = [start];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(search, folder)) {
      const name = folder === "." ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name) && !search.globs.excludesFolder(name)) folders.push(name);
      } else if (entry.isSymbolicLink()) {
        addLink(search, name);
      } else if (search.globs.matches(name)) {
        search.found.add(name);
      }
    }
  }
}

function entriesOf(search: Search, folder: string) {
  try {
    return readdirSync(join(search.root, folder), { withFileTypes: true });
  } catch (error) {
    search.problems.push(problemAt(folder, wording.unreadable(codeOf(error))));
    return [];
  }
}

/** A link to a file counts as that file; a link to a folder is not walked, and one that leaves the workspace is told. */
function addLink(search: Search, name: string): void {
  const { stats, wrong } = enter(search.root, name);
  const folder = stats?.isDirectory() ?? false;
  if (folder && wrong && !search.globs.excludesFolder(name)) search.problems.push(problemAt(name, wrong));
  if (!folder && search.globs.matches(name)) search.found.add(name);
}

type Entered =
  | { readonly name: string; readonly real: string; readonly stats: Stats; readonly wrong?: undefined }
  | { readonly name: string; readonly real?: undefined; readonly stats?: Stats; readonly wrong: Wording };

/** Resolves a path to the file or folder it really is; wrong when that is absent or outside the workspace. */
function enter(root: string, path: string): Entered {
  const given = shown(isAbsolute(path) ? basename(path) : path);
  const absolute = resolve(root, path);
  let name = ".";
  try {
    const realRoot = realpathSync(root);
    const base = [resolve(root), realRoot].find((folder) => contains(folder, absolute));
    if (base === undefined) return { name, wrong: wording.outsideWorkspace(given) };
    name = nameIn(base, absolute);
    const real = realpathSync(absolute);
    const stats = statSync(real);
    if (!contains(realRoot, real)) return { name, stats, wrong: wording.outsideWorkspace(given) };
    return { name, real, stats };
  } catch (error) {
    const code = codeOf(error);
    return { name, wrong: ABSENT.has(code) ? wording.noSuchPath(given) : wording.unreadable(code) };
  }
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function nameIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/") || ".";
}

function hashFile(real: string): string {
  const hash = createHash("sha256");
  const chunk = Buffer.allocUnsafe(65_536);
  const handle = openSync(real, "r");
  try {
    for (let size = readSync(handle, chunk); size > 0; size = readSync(handle, chunk))
      hash.update(chunk.subarray(0, size));
  } finally {
    closeSync(handle);
  }
  return hash.digest("hex");
}

function problemAt(file: string, says: Wording): Problem {
  const start = { line: 1, column: 1 };
  return { ...says, at: { file, start, end: start } };
}

function byFile(a: Problem, b: Problem): number {
  if (a.at.file === b.at.file) return 0;
  return a.at.file < b.at.file ? -1 : 1;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

const ABSENT: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);
