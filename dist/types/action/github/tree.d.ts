import type { Tree } from "../../source/tree.js";
import type { Api } from "./api.js";
/** The files of a commit that the clone does not have, read from GitHub; only what is asked for is fetched. */
export declare function treeFromApi(api: Api, commit: string): Promise<Tree>;
/** The last common commit of two commits or branches, as GitHub knows the history. */
export declare function mergeBaseFromApi(api: Api, one: string, other: string): Promise<string>;
