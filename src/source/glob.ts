import { posix, sep } from "node:path";
import { Minimatch } from "minimatch";
import type { Discovery } from "./store.js";

/** Patterns of the configuration, compiled. */
export interface Globs {
  matches(name: string): boolean;
  /** Nothing below the folder can match. */
  excludesFolder(name: string): boolean;
}

export function globsOf({
  include,
  exclude,
}: {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}): Globs {
  const included = include.map(glob);
  const excluded = exclude.map(glob);
  // Nothing below `dist` can be found when `dist/**` is excluded, so the folder need not be walked.
  const folders = exclude.filter((pattern) => WHOLE.test(pattern)).map((pattern) => glob(pattern.replace(WHOLE, "")));
  return {
    matches: (name) => included.some((one) => one.match(name)) && !excluded.some((one) => one.match(name)),
    excludesFolder: (name) => folders.some((one) => one.match(name)),
  };
}

/** Whether one of the patterns matches a name. */
export function matchesAny(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => glob(pattern).match(name));
}

/** Whether a search would read a file of this name, without a folder to search in. */
export function wanting({ include, exclude, paths = [] }: Discovery): (name: string) => boolean {
  const globs = globsOf({ include, exclude });
  const starts = paths.map(plainName);
  const all = starts.length === 0 || starts.includes("");
  return (name) =>
    starts.includes(name) ||
    (globs.matches(name) && !isSkipped(name) && (all || starts.some((start) => name.startsWith(`${start}/`))));
}

/** A path as names are written: `./a//b/` is `a/b`, and the folder itself is empty. */
export function plainName(path: string): string {
  return posix.normalize(path.split(sep).join("/")).replace(/^\.?\/?$|\/$/, "");
}

function isSkipped(name: string): boolean {
  return name
    .split("/")
    .slice(0, -1)
    .some((part) => SKIPPED.has(part));
}

function glob(pattern: string): Minimatch {
  // A "!" in a list of patterns would match everything else, and a "#" nothing: both are taken as they are written.
  return new Minimatch(pattern.replace(/^\.\//, ""), { dot: true, nonegate: true, nocomment: true });
}

const WHOLE = /\/\*\*(?:\/\*)?$/;

/** Folders that are never searched. */
export const SKIPPED: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** Files that one run reads at most. */
export const MOST_FILES = 10_000;
