import { type Repository } from "../git/repository.js";
import type { Text } from "../source/problem.js";
import { type Tree } from "../source/tree.js";
import type { Base } from "../workspace/base.js";
import type { Io } from "./io.js";
/** What is compared with the base: the checkout, or a commit. */
export interface Compared {
    readonly untrusted?: boolean;
    /** A branch, tag or commit whose manifests are read instead of the checkout's. */
    readonly head?: string | undefined;
}
/** Opens the commit in which a branch, tag or commit and the checkout last agreed, from the objects of the clone. */
export declare function baseFromGit(io: Io, folder: string, ref: string, { untrusted, head: other }: Compared): Promise<Base>;
/** The base of a comparison with the checkout, once the tree to compare with is there. */
export declare function baseOf(repository: Repository, head: string, tree: Tree, comparison: {
    readonly name: string;
    readonly commit: string;
    readonly because: Text;
}, untrusted: boolean): Base;
/** The checkout that a folder lies in. */
export declare function repositoryAt(io: Io, folder: string): Repository;
/** The commit that a name stands for; a branch may be there as `origin/<name>` only. */
export declare function commitNamed(repository: Repository, ref: string): string;
/** The files of a commit of the clone. */
export declare function treeOf(repository: Repository, commit: string): Tree;
