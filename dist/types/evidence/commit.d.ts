import type { GitPlace } from "../git/git.js";
import type { Text } from "../source/problem.js";
import type { Subject } from "./statement.js";
/** Whether files are those of a commit, or why that is not so. */
export type Committed = {
    readonly commit: string;
} | Uncommitted;
/** Why no commit can be named; `differs` where the commit is here and has other files. */
export interface Uncommitted {
    readonly why: Text;
    readonly differs: boolean;
}
/** Whether a commit has exactly the covered files with the same bytes; `HEAD` where none is named. */
export declare function committed(place: GitPlace, covered: readonly Subject[], 
/** Whether a file of the commit, by name from the folder, would be read. */
wanted: (name: string) => boolean, ref?: string): Promise<Committed>;
