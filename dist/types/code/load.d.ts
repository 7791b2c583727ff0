import type { CodeRule } from "../rule/code-rule.js";
import type { Problem } from "../source/problem.js";
/** A folder of a pack whose rules in TypeScript are looked for. */
export interface CodeFolder {
    readonly pack: string;
    /** The folder as people name it. */
    readonly folder: string;
    /** The folder on disk. */
    readonly disk: string;
    /** Its rules in TypeScript, named from the folder. */
    readonly files: readonly string[];
    /** Why its code may not run; undefined when it may. */
    readonly refused: Problem["message"] | undefined;
}
/** Runs the files of trusted folders; every other one is a problem, because what it checks stays unchecked. */
export declare function loadCode(folders: readonly CodeFolder[], assets: URL): Promise<{
    readonly rules: readonly CodeRule[];
    readonly problems: readonly Problem[];
}>;
