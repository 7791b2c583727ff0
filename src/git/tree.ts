import type { Tree, TreeEntry } from "../source/tree.js";
import { git } from "./git.js";
import { openRepository, type Repository } from "./repository.js";

/** An object that the clone does not have: it is partial. */
export class ObjectAbsent extends Error {
  constructor() {
    super("this clone lacks files that the comparison needs, for example because it was made with --filter");
  }
}

/** Files with the repository that their contents are read from. */
type Listing = Map<string, TreeEntry & { readonly from: Repository }>;

/**
 * The files of a commit, read from the objects of the clone, those of checked out submodules included; throws ObjectAbsent when
 * they are not there.
 */
export function gitTree(repository: Repository, commit: string): Tree {
  const entries: Listing = new Map();
  if (!list(repository, commit, "", entries)) throw new ObjectAbsent();
  const owners = new Map([...entries.values()].map(({ id, from }) => [id, from]));
  return {
    entries,
    read: async (ids) => {
      const wanted = [...new Set(ids.map((id) => owners.get(id)!))];
      const read = wanted.map((from) =>
        readObjects(
          from,
          ids.filter((id) => owners.get(id) === from),
        ),
      );
      return new Map(read.flatMap((some) => [...some]));
    },
  };
}

/** Adds the files of a commit under a name; false when the commit is not in this clone. */
function list(repository: Repository, commit: string, under: string, entries: Listing): boolean {
  const listed = git(repository, ["ls-tree", "-r", "-z", "--full-tree", commit]);
  if (!listed.ok) return false;
  for (const line of listed.out.toString("utf8").split("\0").slice(0, -1)) {
    const tab = line.indexOf("\t");
    const [mode, type, id] = line.slice(0, tab).split(" ") as [string, string, string];
    const name = line.slice(tab + 1);
    const inside = type === "commit" && submodule(repository, name);
    if (!inside || !list(inside, id, `${under}${name}/`, entries))
      entries.set(under + name, { mode, id, from: repository });
  }
  return true;
}

/** The clone of a submodule, where one is checked out. */
function submodule(repository: Repository, name: string): Repository | undefined {
  const { folder, prefix, env } = repository;
  const inside = openRepository({ folder: `${folder}/${prefix.replace(/[^/]+/g, "..")}${name}`, env });
  // An empty folder belongs to the repository around it.
  return "why" in inside || inside.prefix !== "" ? undefined : inside;
}

function readObjects(repository: Repository, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const answer = git(repository, ["cat-file", "--batch"], `${ids.join("\n")}\n`);
  if (!answer.ok) throw new ObjectAbsent();
  const found = new Map<string, Uint8Array>();
  let from = 0;
  for (const id of ids) {
    const end = answer.out.indexOf(0x0a, from);
    const [, type, size] = answer.out.toString("utf8", from, end).split(" ");
    if (type !== "blob") throw new ObjectAbsent();
    found.set(id, answer.out.subarray(end + 1, end + 1 + Number(size)));
    from = end + 2 + Number(size);
  }
  return found;
}
