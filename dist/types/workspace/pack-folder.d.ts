import { type PackFolder } from "../rule/loaded.js";
import type { Policies } from "../rule/policies.js";
import type { Problem, Text } from "../source/problem.js";
import type { Store } from "../source/store.js";
/** Where packs may come from. */
export interface PackPlace {
    /** Folder that names are relative to, and its files; a commit when the folder cannot be trusted. */
    readonly root: string;
    readonly store: Store;
    /** Named by a configuration: a folder must lie inside. */
    readonly inside: boolean;
    /** Why a folder on disk cannot be trusted. */
    readonly distrust?: (folder: string) => string | undefined;
    /** Whoever started the run asked for rules in TypeScript. */
    readonly code?: boolean;
    /** Why no code of the workspace may run, whatever the configuration says. */
    readonly codeless?: Text | undefined;
    /** Leaves code out without a word. */
    readonly data?: boolean;
}
/** A pack as found: its files, and what its head names, unchecked. */
export interface FoundPack extends PackFolder {
    readonly id: string | undefined;
    /** Ids of the packs that it builds on. */
    readonly extends: readonly string[];
    /** Its folder on disk, for an installed package or one outside the workspace. */
    readonly disk: string | undefined;
}
/** Packs that are not built in, each behind those that it extends, and the built-in ones that are named on the way. */
export interface FoundPacks {
    readonly packs: readonly FoundPack[];
    readonly builtin: ReadonlySet<string>;
    readonly problems: readonly Problem[];
}
/** Globs of the files that a pack is made of. */
export declare const PACK_FILES: string[];
/** Finds packs by name and everything that they extend. */
export declare function findPacks(place: PackPlace, policies: Policies, wanted: readonly string[]): FoundPacks;
/** Folders of a store that the pack in one of its folders extends. */
export declare function foldersBeside(store: Store, folder: string): readonly string[];
