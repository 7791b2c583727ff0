import type { Repository } from "../git/repository.js";
import { gitTree, ObjectAbsent } from "../git/tree.js";
import type { Tree } from "../source/tree.js";
import type { Api } from "./github/api.js";
import { treeFromApi } from "./github/tree.js";

/** The files of a commit, from the clone, else from GitHub where the clone is shallow or partial; only what `head` lacks is fetched. */
export async function filesOf(
  repository: Repository,
  commit: string,
  head: string,
  api: Api | undefined,
): Promise<Tree> {
  const remote = async () => {
    if (!api)
      throw new Error(`commit ${commit.slice(0, 12)} is not whole in this clone, and there is no token to ask GitHub`);
    return treeFromApi(api, commit);
  };
  const local = localTree(repository, commit);
  const { entries, read } = local
    ? { ...local, read: (ids: readonly string[]) => local.read(ids).catch(async () => (await remote()).read(ids)) }
    : await remote();
  return { entries, read: (ids) => readChanged(ids, localTree(repository, head), read) };
}

/** Reads contents, those that the checkout has too from the clone. */
async function readChanged(ids: readonly string[], head: Tree | undefined, read: Tree["read"]) {
  const here = new Set([...(head?.entries.values() ?? [])].map(({ id }) => id));
  const same = ids.filter((id) => here.has(id));
  // A partial clone lacks what a sparse checkout leaves out.
  const unchanged = same.length > 0 ? await head!.read(same).catch(() => undefined) : new Map<string, Uint8Array>();
  const left = unchanged ? ids.filter((id) => !here.has(id)) : ids;
  return new Map([...(unchanged ?? []), ...(left.length > 0 ? await read(left) : [])]);
}

function localTree(repository: Repository, commit: string): Tree | undefined {
  try {
    return gitTree(repository, commit);
  } catch (error) {
    if (error instanceof ObjectAbsent) return undefined;
    throw error;
  }
}
