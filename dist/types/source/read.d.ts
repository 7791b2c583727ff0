import { type Decoded } from "./decode.js";
import type { Problem } from "./problem.js";
/** The text of one file of the workspace. */
export interface ReadFile {
    /** Relative to the workspace, with forward slashes. */
    readonly file: string;
    readonly text: string;
}
/** The files that were found and read, sorted by name, and what could not be read. */
export interface Discovered {
    readonly files: readonly ReadFile[];
    readonly problems: readonly Problem[];
}
/** Which files to read; without `paths` the whole workspace is searched. */
export interface Discovery {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    /** Files, read whether a glob matches or not, and folders to search. */
    readonly paths?: readonly string[];
}
/** Finds and reads the files of a workspace that the globs match; no file outside `root` is ever opened. */
export declare function discover(root: string, options: Discovery): Discovered;
/** Reads one file of the workspace as UTF-8. */
export declare function readText(root: string, file: string): Decoded;
/** The SHA-256 of a file of the workspace in hexadecimal; undefined when it is absent, unreadable or outside. */
export declare function hashDocument(root: string, path: string): string | undefined;
