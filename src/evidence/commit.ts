import type { GitPlace } from "../git/git.js";
import { commitOf, openRepository, type Repository } from "../git/repository.js";
import { gitTree, ObjectAbsent } from "../git/tree.js";
import type { Text } from "../source/problem.js";
import type { Tree } from "../source/tree.js";
import { sha256 } from "./hash.js";
import type { Subject } from "./statement.js";

/** Whether files are those of a commit, or why that is not so. */
export type Committed = { readonly commit: string } | Uncommitted;

/** Why no commit can be named; `differs` where the commit is here and has other files. */
export interface Uncommitted {
  readonly why: Text;
  readonly differs: boolean;
}

/** Whether a commit has exactly the covered files with the same bytes; `HEAD` where none is named. */
export async function committed(
  place: GitPlace,
  covered: readonly Subject[],
  /** Whether a file of the commit, by name from the folder, would be read. */
  wanted: (name: string) => boolean,
  ref = "HEAD",
): Promise<Committed> {
  const repository = openRepository(place);
  if ("why" in repository) return { why: NO_REPOSITORY, differs: false };
  const commit = commitOf(repository, ref);
  if (commit === undefined) return { why: ref === "HEAD" ? NO_COMMIT : notHere(ref), differs: false };
  try {
    const other = await firstOther(repository, gitTree(repository, commit), covered, wanted);
    return other === undefined ? { commit } : { why: notCommitted(other), differs: true };
  } catch (error) {
    if (error instanceof ObjectAbsent) return { why: notHere(commit), differs: false };
    throw error;
  }
}

/** The first covered file that the commit has otherwise or not at all, or that it has and nobody read. */
async function firstOther(
  { prefix }: Repository,
  tree: Tree,
  covered: readonly Subject[],
  wanted: (name: string) => boolean,
): Promise<string | undefined> {
  const entries = new Map([...tree.entries].flatMap(([name, one]) => localName(prefix, name, one.id)));
  const ids = covered.flatMap((one) => entries.get(one.name) ?? []);
  const contents = await tree.read([...new Set(ids)]);
  const isSame = ({ name, digest }: Subject) => {
    const id = entries.get(name);
    return id !== undefined && sha256(contents.get(id)!) === digest.sha256;
  };
  const other = covered.find((one) => !isSame(one))?.name;
  const names = new Set(covered.map((one) => one.name));
  return other ?? [...entries.keys()].sort().find((name) => wanted(name) && !names.has(name));
}

function localName(prefix: string, name: string, id: string): readonly (readonly [string, string])[] {
  return name.startsWith(prefix) ? [[name.slice(prefix.length), id]] : [];
}

const NO_REPOSITORY: Text = { en: "this folder is in no git repository", zh: "该目录不在 git 仓库中" };
const NO_COMMIT: Text = { en: "nothing is committed here yet", zh: "尚无任何提交" };

function notHere(commit: string): Text {
  return {
    en: `this clone does not have the commit ${commit}`,
    zh: `该克隆中没有提交 ${commit}`,
  };
}

function notCommitted(name: string): Text {
  return { en: `'${name}' is not as committed`, zh: `“${name}”与提交中的内容不一致` };
}
