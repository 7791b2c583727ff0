import type { Repository } from "../git/repository.js";
import type { Tree } from "../source/tree.js";
import type { Api } from "./github/api.js";
/** The files of a commit, from the clone, else from GitHub where the clone is shallow or partial; only what `head` lacks is fetched. */
export declare function filesOf(repository: Repository, commit: string, head: string, api: Api | undefined): Promise<Tree>;
