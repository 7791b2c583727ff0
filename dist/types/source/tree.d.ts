import type { Discovery, ReadFile, Store } from "./store.js";
/** One entry of a commit, as git lists it. */
export interface TreeEntry {
    /** `100644`, `100755`; `120000` for a symbolic link, `160000` for a submodule. */
    readonly mode: string;
    /** Object id of the content. */
    readonly id: string;
}
/** The files of a commit. */
export interface Tree {
    /** By name from the root of the repository. */
    readonly entries: ReadonlyMap<string, TreeEntry>;
    /** Contents by object id; rejects when one cannot be had. */
    read(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}
/** What to take from a commit: single files, and what globs match. */
export interface Wanted {
    readonly files: readonly string[];
    readonly globs: readonly Discovery[];
}
/** Loads what is wanted below a folder of a commit; texts that are at hand with the same content are not read again. */
export declare function loadTree(tree: Tree, prefix: string, wanted: Wanted, have?: readonly ReadFile[]): Promise<Store>;
/** The id that git gives a content. */
/** Git's object id of a text in UTF-8. */
export declare function blobId(text: string): string;
