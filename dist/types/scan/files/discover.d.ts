import type { Problem } from "../../source/problem.js";
import { type SkipCounts } from "./skip.js";
/** A file that a reader takes. */
export interface CodeFile {
    /** Relative to the workspace, with forward slashes; the real name where links lead to it. */
    readonly file: string;
    /** Bytes. */
    readonly size: number;
}
/** Which files to look for. */
export interface CodeSearch {
    /** Whether some reader takes a file of this name. */
    readonly wanted: (file: string) => boolean;
    /** Globs that a file must match one of; without them every file is looked at. */
    readonly include?: readonly string[];
    readonly exclude?: readonly string[];
    /** Files, taken whatever their names, and folders, walked whatever theirs; without them the whole workspace. */
    readonly paths?: readonly string[];
    /** Tests, fixtures, examples and documentation too. */
    readonly tests?: boolean;
    /** Files under version control, as far as that is known: to git a pattern does not hide a file that it tracks. */
    readonly tracked?: ReadonlySet<string>;
    /** The code comes from a stranger: its `.heguiignore` hides nothing. */
    readonly untrusted?: boolean;
}
/** Files sorted by name, what was left out, and what should have been read and could not. */
export interface FoundCode {
    readonly files: readonly CodeFile[];
    readonly skipped: SkipCounts;
    readonly problems: readonly Problem[];
}
/** Finds the files of a workspace that can be scanned; opens none but ignore files, and nothing outside. */
export declare function discoverCode(root: string, search: CodeSearch): FoundCode;
/** A real path as a name in the workspace, empty for the workspace itself; undefined when it lies outside. */
export declare function nameIn(root: string, real: string): string | undefined;
