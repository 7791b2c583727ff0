import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { globsOf } from "../../source/glob.js";
import type { Problem } from "../../source/problem.js";
import { shown, wording as source } from "../../source/wording.js";
import { type IgnoreRules, isIgnored, withIgnoreFile } from "./ignored.js";
import {
  countSkips,
  fileSkip,
  folderSkip,
  GENERATOR_MARKS,
  isAmongTests,
  type SkipCounts,
  type SkipReason,
  VERSION_CONTROL,
} from "./skip.js";
import { codeOf, problemAt, wording } from "./wording.js";

/** A file that a reader takes. */
export interface CodeFile {
  /** Relative to the workspace, with forward slashes; the real name where links lead to it. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
}

/** Which files to look for. */
export interface CodeSearch {
  /** Whether some reader takes a file of this name. */
  readonly wanted: (file: string) => boolean;
  /** Globs that a file must match one of; without them every file is looked at. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Files, taken whatever their names, and folders, walked whatever theirs; without them the whole workspace. */
  readonly paths?: readonly string[];
  /** Tests, fixtures, examples and documentation too. */
  readonly tests?: boolean;
  /** Files under version control, as far as that is known: to git a pattern does not hide a file that it tracks. */
  readonly tracked?: ReadonlySet<string>;
  /** The code comes from a stranger: its `.heguiignore` hides nothing. */
  readonly untrusted?: boolean;
}

/** Files sorted by name, what was left out, and what should have been read and could not. */
export interface FoundCode {
  readonly files: readonly CodeFile[];
  readonly skipped: SkipCounts;
  readonly problems: readonly Problem[];
}

/** Finds the files of a workspace that can be scanned; opens none but ignore files, and nothing outside. */
export function discoverCode(root: string, search: CodeSearch): FoundCode {
  const { wanted, include, exclude = [], paths, tests = false, tracked, untrusted = false } = search;
  const walk: Walk = {
    root: realpathSync(root),
    wanted,
    tests,
    untrusted,
    globs:
      include?.length || exclude.length ? globsOf({ include: include?.length ? include : ["**"], exclude }) : undefined,
    tracked: tracked && { files: tracked, folders: foldersOf(tracked) },
    files: new Map(),
    links: new Set(),
    skipped: new Map(),
    problems: [],
  };
  for (const path of paths?.length ? paths : ["."]) startAt(walk, root, path);
  for (const link of [...walk.links].sort()) addLink(walk, link);
  for (const name of walk.files.keys()) walk.skipped.delete(name);
  return {
    files: [...walk.files].map(([file, size]) => ({ file, size })).sort((a, b) => (a.file < b.file ? -1 : 1)),
    skipped: countSkips(walk.skipped.values()),
    problems: walk.problems.sort((a, b) => (a.at.file === b.at.file ? 0 : a.at.file < b.at.file ? -1 : 1)),
  };
}

interface Walk {
  readonly root: string;
  readonly wanted: (file: string) => boolean;
  readonly tests: boolean;
  readonly untrusted: boolean;
  readonly globs: ReturnType<typeof globsOf> | undefined;
  readonly tracked: { readonly files: ReadonlySet<string>; readonly folders: ReadonlySet<string> } | undefined;
  /** Sizes by name. */
  readonly files: Map<string, number>;
  readonly links: Set<string>;
  readonly skipped: Map<string, SkipReason>;
  readonly problems: Problem[];
}

/** A folder to walk. */
interface Folder {
  /** Empty, or ending in a slash. */
  readonly base: string;
  readonly depth: number;
  readonly tests: boolean;
  readonly git: IgnoreRules | undefined;
  readonly hegui: IgnoreRules | undefined;
  /** The folder is ignored, but holds files under version control. */
  readonly onlyTracked: boolean;
}

function startAt(walk: Walk, root: string, path: string): void {
  const given = shown(isAbsolute(path) ? path.slice(path.lastIndexOf(sep) + 1) : path);
  try {
    const real = realpathSync(resolve(root, path));
    const name = nameIn(walk.root, real);
    if (name === undefined) {
      walk.problems.push(problemAt(given, source.outsideWorkspace(given)));
      return;
    }
    const stats = statSync(real);
    if (VERSION_CONTROL.has(name.split("/")[0]!)) return;
    if (stats.isDirectory()) walkFrom(walk, name);
    else takeNamed(walk, name, stats);
  } catch (error) {
    const absent = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"].includes(codeOf(error));
    walk.problems.push(problemAt(given, absent ? source.noSuchPath(given) : source.unreadable(codeOf(error))));
  }
}

/** A file that was asked for by name: only its kind can keep it out. */
function takeNamed(walk: Walk, name: string, stats: Stats): void {
  if (!stats.isFile()) walk.skipped.set(name, "special");
  else if (!walk.wanted(name)) walk.skipped.set(name, "no-reader");
  else walk.files.set(name, stats.size);
}

function walkFrom(walk: Walk, start: string): void {
  walk.skipped.delete(start);
  const folders = [startFolder(walk, start)];
  for (let next = folders.pop(); next; next = folders.pop()) {
    const entries = entriesOf(walk, next.base);
    const folder = withRules(walk, next, new Set(entries.map(({ name }) => name)));
    for (const entry of entries) {
      const name = folder.base + entry.name;
      if (!entry.isDirectory()) addEntry(walk, folder, name, entry);
      else if (!VERSION_CONTROL.has(entry.name) && mayEnter(walk, folder, name)) {
        const onlyTracked = folder.onlyTracked || isIgnored(folder.git, `${name}/`);
        folders.push({ ...folder, base: `${name}/`, depth: folder.depth + 1, onlyTracked });
      }
    }
  }
}

/** Where a walk begins: ignore files of the folders around it hold there too. */
function startFolder(walk: Walk, start: string): Folder {
  const tests = walk.tests || isAmongTests(start);
  let folder: Folder = { base: "", depth: 0, tests, git: excludeOf(walk), hegui: undefined, onlyTracked: false };
  for (const part of start.split("/").filter(Boolean)) {
    folder = { ...withRules(walk, folder), base: `${folder.base}${part}/`, depth: folder.depth + 1 };
  }
  return folder;
}

/** Patterns that git keeps beside the files; `.git` may be a file, or a link out of the workspace. */
function excludeOf(walk: Walk): IgnoreRules | undefined {
  const file = ".git/info/exclude";
  try {
    if (nameIn(walk.root, realpathSync(join(walk.root, file))) !== file) return undefined;
  } catch {
    return undefined;
  }
  return withIgnoreFile(undefined, walk.root, "", file, walk.problems);
}

function withRules(walk: Walk, folder: Folder, names?: ReadonlySet<string>): Folder {
  const { base } = folder;
  const rules = (outer: IgnoreRules | undefined, name: string) =>
    !names || names.has(name) ? withIgnoreFile(outer, walk.root, base, base + name, walk.problems) : outer;
  return {
    ...folder,
    git: rules(folder.git, ".gitignore"),
    hegui: walk.untrusted ? undefined : rules(folder.hegui, ".heguiignore"),
  };
}

function entriesOf(walk: Walk, base: string): readonly Dirent[] {
  try {
    const entries = readdirSync(join(walk.root, base), { withFileTypes: true });
    if (base === "" || !entries.some(({ name }) => GENERATOR_MARKS.has(name))) return entries;
    walk.skipped.set(base.slice(0, -1), "generated");
  } catch (error) {
    walk.skipped.set(base.slice(0, -1), "unreadable");
    walk.problems.push(problemAt(base.slice(0, -1) || ".", source.unreadable(codeOf(error))));
  }
  return [];
}

function mayEnter(walk: Walk, folder: Folder, name: string): boolean {
  const reason = reasonAgainstFolder(walk, folder, name);
  if (reason) walk.skipped.set(name, reason);
  if (reason === "unreadable") walk.problems.push(problemAt(name, wording.tooDeep(MOST_DEPTH)));
  return reason === undefined;
}

function reasonAgainstFolder(walk: Walk, folder: Folder, name: string): SkipReason | undefined {
  const skip = folderSkip(name, folder.tests);
  if (skip) return skip;
  if (walk.globs?.excludesFolder(name)) return "excluded";
  if (isIgnored(folder.hegui, `${name}/`)) return "heguiignore";
  if (!walk.tracked?.folders.has(name) && (folder.onlyTracked || isIgnored(folder.git, `${name}/`))) return "gitignore";
  return folder.depth >= MOST_DEPTH ? "unreadable" : undefined;
}

function addEntry(walk: Walk, folder: Folder, name: string, entry: Dirent): void {
  if (!walk.wanted(name)) return;
  const reason = reasonAgainstFile(walk, folder, name);
  if (reason) walk.skipped.set(name, reason);
  else if (entry.isSymbolicLink()) walk.links.add(name);
  else if (entry.isFile()) measure(walk, name);
  else walk.skipped.set(name, "special");
}

function reasonAgainstFile(walk: Walk, folder: Folder, name: string): SkipReason | undefined {
  const skip = fileSkip(name, folder.tests);
  if (skip) return skip;
  if (walk.globs && !walk.globs.matches(name)) return "excluded";
  if (isIgnored(folder.hegui, name)) return "heguiignore";
  if (walk.tracked?.files.has(name)) return undefined;
  return folder.onlyTracked || isIgnored(folder.git, name) ? "gitignore" : undefined;
}

/** A link to a file of the workspace counts as that file; any other link is left out. */
function addLink(walk: Walk, link: string): void {
  const name = realName(walk, link);
  if (name === undefined || VERSION_CONTROL.has(name.split("/")[0]!) || !walk.wanted(name))
    walk.skipped.set(link, "link");
  else if (!walk.files.has(name)) measure(walk, name);
}

function realName(walk: Walk, link: string): string | undefined {
  try {
    return nameIn(walk.root, realpathSync(join(walk.root, link)));
  } catch {
    return undefined;
  }
}

function measure(walk: Walk, name: string): void {
  try {
    const stats = lstatSync(`${walk.root}/${name}`);
    if (stats.isFile()) walk.files.set(name, stats.size);
    else walk.skipped.set(name, stats.isDirectory() ? "link" : "special");
  } catch (error) {
    walk.skipped.set(name, "unreadable");
    walk.problems.push(problemAt(name, source.unreadable(codeOf(error))));
  }
}

/** The folders that files lie in. */
function foldersOf(files: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    let end = file.lastIndexOf("/");
    for (; end > 0 && !folders.has(file.slice(0, end)); end = file.lastIndexOf("/", end - 1))
      folders.add(file.slice(0, end));
  }
  return folders;
}

/** A real path as a name in the workspace, empty for the workspace itself; undefined when it lies outside. */
export function nameIn(root: string, real: string): string | undefined {
  const way = relative(root, real);
  const outside = way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
  return outside ? undefined : way.split(sep).join("/");
}

/** Folders inside each other; far more than any honest tree has. */
const MOST_DEPTH = 64;
