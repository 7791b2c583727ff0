import type { TreeEntry } from "./git.js";
import type { Commit, World } from "./world.js";

/** The commit of this id, if the world has it. */
export function commitOf(world: World, sha: string): Commit | undefined {
  return world.commits.find((commit) => commit.sha === sha);
}

/**
 * The commit that a name means: a full id, a branch, a tag, `HEAD`, `pull/<n>/head` or `/merge`, or the first
 * seven digits or more of an id. `owner:branch` finds branches of forks through their pull requests.
 */
export function resolveCommit(world: World, name: string): Commit | undefined {
  const across = /^([^:]+):(?:[^:]+:)?(.+)$/.exec(name);
  if (across) return resolveAcross(world, across[1]!, across[2]!);
  const short = name.replace(/^refs\//, "");
  const refs: Record<string, string | null> = { ...world.refs };
  for (const pull of world.pulls) {
    refs[`pull/${pull.number}/head`] = pull.head.sha;
    refs[`pull/${pull.number}/merge`] = pull.mergeCommit;
  }
  const branch = short === "HEAD" ? world.repository.defaultBranch : short;
  const sha = [short, `heads/${branch}`, `tags/${short}`].map((ref) => refs[ref]).find(Boolean);
  if (sha) return commitOf(world, sha);
  return /^[0-9a-f]{7,40}$/.test(name) ? world.commits.find((one) => one.sha.startsWith(name)) : undefined;
}

function resolveAcross(world: World, owner: string, branch: string): Commit | undefined {
  if (owner.toLowerCase() === world.repository.owner.toLowerCase()) return resolveCommit(world, branch);
  const pull = world.pulls.find(({ head }) => head.owner.toLowerCase() === owner.toLowerCase() && head.ref === branch);
  return pull && commitOf(world, pull.head.sha);
}

/** Ids of the commit and of everything before it. */
export function ancestors(world: World, sha: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [sha];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(commitOf(world, next)?.parents ?? []));
  }
  return seen;
}

/** The best common ancestor: commits stand behind their parents, so it is the last in both; none if unrelated. */
export function mergeBase(world: World, one: string, other: string): Commit | undefined {
  const [left, right] = [ancestors(world, one), ancestors(world, other)];
  return world.commits.findLast(({ sha }) => left.has(sha) && right.has(sha));
}

/** Commits that `head` has and `base` has not, oldest first. */
export function commitsBetween(world: World, base: string, head: string): readonly Commit[] {
  const [known, wanted] = [ancestors(world, base), ancestors(world, head)];
  return world.commits.filter(({ sha }) => wanted.has(sha) && !known.has(sha));
}

/** All rows below a tree, folders before what they hold, with paths from that tree on. */
export function flatten(world: World, tree: string, prefix = ""): readonly TreeEntry[] {
  return (world.trees[tree] ?? []).flatMap((entry) => {
    const path = prefix + entry.path;
    const inside = entry.type === "tree" ? flatten(world, entry.sha, `${path}/`) : [];
    return [{ ...entry, path }, ...inside];
  });
}
