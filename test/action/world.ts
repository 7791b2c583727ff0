import { execFileSync } from "node:child_process";
import { GIT_ENV, type Repository } from "../comparison/repository.js";
import { addTree, type TreeEntry } from "../github/git.js";
import { type Commit, isoDate, type World, worldOf } from "../github/world.js";

/** GitHub's view of a repository on disk: all its commits under their own ids, and its branches and tags. */
export function worldOfRepository(repository: Repository): World {
  const world = worldOf({ commits: [] });
  const log = repository.git("log", "--all", "--reverse", "--topo-order", "--format=%H|%P|%an|%ae|%at|%s");
  for (const line of log.split("\n")) world.commits.push(commitOf(repository, world, line));
  const refs = repository.git("for-each-ref", "--format=%(refname) %(objectname)");
  for (const [, name, sha] of refs.matchAll(/^refs\/(\S+) (\S+)$/gm)) world.refs[name!] = sha!;
  return world;
}

function commitOf(repository: Repository, world: World, line: string): Commit {
  const [sha, parents, name, email, seconds, message] = line.split("|") as [string, ...string[]] & { length: 6 };
  const rows = repository.git("ls-tree", "-r", "-l", "-z", sha).split("\0").slice(0, -1);
  const tree = addTree(
    world.trees,
    rows.map((row) => entryOf(repository, world, row)),
  );
  const author = { name: name!, email: email!, date: isoDate(Number(seconds) * 1000) };
  return { sha, parents: parents!.split(" ").filter(Boolean), tree, author, message: message! };
}

function entryOf({ folder }: Repository, world: World, row: string): TreeEntry {
  const [, mode, type, id, size, path] = /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(row)!;
  const sha = id!;
  if (type === "blob")
    world.blobs[sha] ??= execFileSync("git", ["cat-file", "blob", sha], { cwd: folder, env: GIT_ENV });
  const entry = { path, mode, type, sha } as TreeEntry;
  return type === "blob" ? { ...entry, size: Number(size) } : entry;
}
