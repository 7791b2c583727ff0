import { type GitPlace } from "./git.js";
/** A checkout. */
export interface Repository extends GitPlace {
    /** Way from the root of the repository to the folder: empty, or ending in a slash. */
    readonly prefix: string;
    /** Its history is cut off. */
    readonly shallow: boolean;
}
/** The checkout that a folder lies in, or why there is none. */
export declare function openRepository(place: GitPlace): Repository | {
    readonly why: string;
};
/** Full id of a commit that a branch, tag or id names; undefined when it is not in this clone. */
export declare function commitOf(repository: Repository, name: string): string | undefined;
/**
 * Last common ancestor of a branch and a checkout; undefined when this clone shows none. Where merges crossed there are several: the
 * one on the branch's own line is taken, so that what came from the branch counts as the branch's.
 */
export declare function mergeBase(repository: Repository, branch: string, checkout: string): string | undefined;
/** Parents as the commit itself names them, also where the history of a shallow clone is cut off. */
export declare function parentsOf(repository: Repository, commit: string): readonly string[];
/** Files under version control below the folder, by name from it; undefined when git cannot tell. */
export declare function trackedFiles(repository: Repository): ReadonlySet<string> | undefined;
/** Files that a sparse checkout leaves out of the folder, by name from it. */
export declare function sparseFiles(repository: Repository): readonly string[];
