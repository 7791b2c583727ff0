import ignore, { type Ignore } from "ignore";
import type { Problem } from "../../source/problem.js";
import { readSmall } from "./read.js";
import { problemAt, wording } from "./wording.js";

/** The ignore files of one name that hold for a folder: its own, then those of the folders around it. */
export interface IgnoreRules {
  readonly matcher: Ignore;
  /** Length of the path that its patterns are relative to, with the slash behind it. */
  readonly cut: number;
  /** What the patterns of this file and of those around it cost at most for one path. */
  readonly cost: number;
  readonly outer: IgnoreRules | undefined;
}

/** Adds the patterns of an ignore file, if it is there, to those that hold already; `base` is empty or ends in a slash. */
export function withIgnoreFile(
  outer: IgnoreRules | undefined,
  root: string,
  base: string,
  file: string,
  problems: Problem[],
): IgnoreRules | undefined {
  const text = readSmall(root, file);
  if (text === undefined) return outer;
  const given = text.split("\n").filter((line) => !/^(?:#|\s*$)/.test(line));
  let cost = outer?.cost ?? 0;
  const taken = given.filter((pattern) => {
    const more = costOf(pattern);
    const fits = cost + more <= MOST_COST;
    if (fits) cost += more;
    return fits;
  });
  if (taken.length < given.length) problems.push(problemAt(file, wording.patternsRefused()));
  if (taken.length === 0) return outer;
  // The same answer on every system: names are compared with their case.
  const matcher = ignore({ ignorecase: false }).add(taken.join("\n"));
  return { matcher, cut: base.length, cost, outer };
}

/** Whether the innermost pattern that speaks of a path ignores it; a folder ends in a slash. */
export function isIgnored(rules: IgnoreRules | undefined, path: string): boolean {
  for (let level = rules; level; level = level.outer) {
    const name = path.slice(level.cut);
    const { ignored, unignored } = level.matcher.test(name);
    if (unignored) return false;
    // A file that ignores the folder around it is overruled there, or that folder would not be walked.
    if (ignored && !isFolderIgnored(level.matcher, name)) return true;
  }
  return false;
}

function isFolderIgnored(matcher: Ignore, name: string): boolean {
  const end = name.lastIndexOf("/", name.length - 2);
  return end > 0 && matcher.test(name.slice(0, end + 1)).ignored;
}

/** A pattern becomes a regular expression whose time grows with the depth of a path to the power of its "**". */
function costOf(pattern: string): number {
  if (pattern.length > LONGEST_PATTERN) return Number.POSITIVE_INFINITY;
  return COSTS[(pattern.match(/\*\*+/g) ?? []).length] ?? Number.POSITIVE_INFINITY;
}

const COSTS = [1, 2, 20, 400];
const MOST_COST = 4_000;
const LONGEST_PATTERN = 500;
