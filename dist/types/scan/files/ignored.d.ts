import { type Ignore } from "ignore";
import type { Problem } from "../../source/problem.js";
/** The ignore files of one name that hold for a folder: its own, then those of the folders around it. */
export interface IgnoreRules {
    readonly matcher: Ignore;
    /** Length of the path that its patterns are relative to, with the slash behind it. */
    readonly cut: number;
    /** What the patterns of this file and of those around it cost at most for one path. */
    readonly cost: number;
    readonly outer: IgnoreRules | undefined;
}
/** Adds the patterns of an ignore file, if it is there, to those that hold already; `base` is empty or ends in a slash. */
export declare function withIgnoreFile(outer: IgnoreRules | undefined, root: string, base: string, file: string, problems: Problem[]): IgnoreRules | undefined;
/** Whether the innermost pattern that speaks of a path ignores it; a folder ends in a slash. */
export declare function isIgnored(rules: IgnoreRules | undefined, path: string): boolean;
