import { commitOf, mergeBase, openRepository, type Repository, sparseFiles } from "../git/repository.js";
import { gitTree, ObjectAbsent } from "../git/tree.js";
import type { Text } from "../source/problem.js";
import { loadTree, type Tree } from "../source/tree.js";
import type { Base } from "../workspace/base.js";
import { UsageError } from "../workspace/failure.js";
import type { Io } from "./io.js";

/** What is compared with the base: the checkout, or a commit. */
export interface Compared {
  readonly untrusted?: boolean;
  /** A branch, tag or commit whose manifests are read instead of the checkout's. */
  readonly head?: string | undefined;
}

/** Opens the commit in which a branch, tag or commit and the checkout last agreed, from the objects of the clone. */
export async function baseFromGit(
  io: Io,
  folder: string,
  ref: string,
  { untrusted = false, head: other }: Compared,
): Promise<Base> {
  const repository = repositoryAt(io, folder);
  const named = commitNamed(repository, ref);
  const head = commitNamed(repository, other ?? "HEAD");
  const commit = mergeBase(repository, named, head) ?? noMeeting(repository, ref);
  const base = baseOf(
    repository,
    head,
    treeOf(repository, commit),
    {
      name: ref,
      commit,
      because:
        commit === named
          ? { en: `the commit that '${ref}' names`, zh: `“${ref}”所指的提交` }
          : {
              en: `the last common commit of '${ref}' and ${other === undefined ? "the checkout" : `'${other}'`}`,
              zh: `“${ref}”与${other === undefined ? "当前检出" : `“${other}”`}的最近共同提交`,
            },
    },
    untrusted,
  );
  return other === undefined ? base : { ...base, head: treeOf(repository, head), sparse: async () => [] };
}

/** The base of a comparison with the checkout, once the tree to compare with is there. */
export function baseOf(
  repository: Repository,
  head: string,
  tree: Tree,
  comparison: { readonly name: string; readonly commit: string; readonly because: Text },
  untrusted: boolean,
): Base {
  const now = treeOf(repository, head);
  const names = new Set([...tree.entries.keys(), ...now.entries.keys()]);
  return {
    comparison,
    tree,
    prefix: repository.prefix,
    untrusted,
    touched: [...names].filter((name) => tree.entries.get(name)?.id !== now.entries.get(name)?.id).sort(),
    sparse: async (wanted) => {
      const files = sparseFiles(repository).filter(wanted);
      if (files.length === 0) return [];
      const store = await loadTree(now, repository.prefix, { files, globs: [] });
      return files.flatMap((file) => {
        const { text } = store.text(file);
        return text === undefined ? [] : [{ file, text }];
      });
    },
  };
}

/** The checkout that a folder lies in. */
export function repositoryAt(io: Io, folder: string): Repository {
  const repository = openRepository({ folder, env: io.env });
  if ("why" in repository) throw new UsageError(`there is nothing to compare with: ${repository.why}`);
  return repository;
}

/** Names told from the checkout: origin has a HEAD too, and that is another commit. */
const HERE = /^(?:HEAD|@)(?:$|[~^@{])/;

/** The commit that a name stands for; a branch may be there as `origin/<name>` only. */
export function commitNamed(repository: Repository, ref: string): string {
  const commit = commitOf(repository, ref) ?? (HERE.test(ref) ? undefined : commitOf(repository, `origin/${ref}`));
  if (commit) return commit;
  if (ref === "HEAD") throw new UsageError("there is nothing to compare with: nothing is committed here yet");
  const advice = repository.shallow
    ? `this clone is shallow: ${WHOLE}`
    : "name a branch, a tag or a commit of this clone, or fetch it first";
  throw new UsageError(`there is no commit '${ref}' in this clone; ${advice}`);
}

/** The files of a commit of the clone. */
export function treeOf(repository: Repository, commit: string): Tree {
  try {
    const tree = gitTree(repository, commit);
    return { entries: tree.entries, read: (ids) => tree.read(ids).catch(absent) };
  } catch (error) {
    return absent(error);
  }
}

function absent(error: unknown): never {
  if (!(error instanceof ObjectAbsent)) throw error;
  throw new UsageError(`${error.message}: \`git fetch --refetch --no-filter\` brings them`);
}

// A shallow clone follows one branch only unless it is told otherwise.
const WHOLE =
  "`git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'` brings the rest (actions/checkout: `fetch-depth: 0`)";

function noMeeting(repository: Repository, ref: string): never {
  throw new UsageError(
    repository.shallow
      ? `'${ref}' and the checkout meet in no commit of this shallow clone: ${WHOLE}`
      : `'${ref}' and the checkout have no commit in common`,
  );
}
