import type { Discovery } from "./store.js";
/** Patterns of the configuration, compiled. */
export interface Globs {
    matches(name: string): boolean;
    /** Nothing below the folder can match. */
    excludesFolder(name: string): boolean;
}
export declare function globsOf({ include, exclude, }: {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
}): Globs;
/** Whether one of the patterns matches a name. */
export declare function matchesAny(patterns: readonly string[], name: string): boolean;
/** Whether a search would read a file of this name, without a folder to search in. */
export declare function wanting({ include, exclude, paths }: Discovery): (name: string) => boolean;
/** A path as names are written: `./a//b/` is `a/b`, and the folder itself is empty. */
export declare function plainName(path: string): string;
/** Folders that are never searched. */
export declare const SKIPPED: ReadonlySet<string>;
/** Files that one run reads at most. */
export declare const MOST_FILES = 10000;
