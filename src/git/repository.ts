import { type GitAnswer, type GitPlace, git } from "./git.js";

/** A checkout. */
export interface Repository extends GitPlace {
  /** Way from the root of the repository to the folder: empty, or ending in a slash. */
  readonly prefix: string;
  /** Its history is cut off. */
  readonly shallow: boolean;
}

const NO_REPOSITORY = "this folder is in no git repository";

/** The checkout that a folder lies in, or why there is none. */
export function openRepository(place: GitPlace): Repository | { readonly why: string } {
  const answer = git(place, ["rev-parse", "--is-shallow-repository", "--show-prefix"]);
  if (!answer.ok) return { why: /not a git repository/.test(answer.why) ? NO_REPOSITORY : answer.why };
  // The name of a folder may hold line breaks.
  const [, shallow, prefix] = /^(.*)\n([\s\S]*)\n$/.exec(answer.out.toString("utf8"))!;
  return { ...place, prefix: prefix!, shallow: shallow === "true" };
}

/** Full id of a commit that a branch, tag or id names; undefined when it is not in this clone. */
export function commitOf(repository: Repository, name: string): string | undefined {
  const answer = git(repository, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  const [id] = linesOf(answer);
  // `^main` would come out as the commit that is left out.
  return id && /^[0-9a-f]+$/.test(id) ? id : undefined;
}

/**
 * Last common ancestor of a branch and a checkout; undefined when this clone shows none. Where merges crossed there are several: the
 * one on the branch's own line is taken, so that what came from the branch counts as the branch's.
 */
export function mergeBase(repository: Repository, branch: string, checkout: string): string | undefined {
  const all = linesOf(git(repository, ["merge-base", "--all", branch, checkout]));
  if (all.length < 2) return all[0];
  const line = linesOf(git(repository, ["rev-list", "--first-parent", branch]));
  return line.find((commit) => all.includes(commit)) ?? all[0];
}

function linesOf(answer: GitAnswer): readonly string[] {
  return answer.ok ? answer.out.toString("utf8").split("\n").slice(0, -1) : [];
}

/** Parents as the commit itself names them, also where the history of a shallow clone is cut off. */
export function parentsOf(repository: Repository, commit: string): readonly string[] {
  const answer = git(repository, ["cat-file", "commit", commit]);
  if (!answer.ok) return [];
  const [header] = answer.out.toString("utf8").split("\n\n", 1);
  return [...header!.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id!);
}

/** Files under version control below the folder, by name from it; undefined when git cannot tell. */
export function trackedFiles(repository: Repository): ReadonlySet<string> | undefined {
  const answer = git(repository, ["ls-files", "-z"]);
  return answer.ok ? new Set(answer.out.toString("utf8").split("\0").slice(0, -1)) : undefined;
}

/** Files that a sparse checkout leaves out of the folder, by name from it. */
export function sparseFiles(repository: Repository): readonly string[] {
  const sparse = git(repository, ["config", "--type=bool", "core.sparseCheckout"]);
  if (!sparse.ok || sparse.out.toString("utf8").trim() !== "true") return [];
  const answer = git(repository, ["ls-files", "-t", "-z"]);
  if (!answer.ok) return [];
  const lines = answer.out.toString("utf8").split("\0");
  return lines.flatMap((line) => (line.startsWith("S ") ? [line.slice(2)] : []));
}
