import type { Problem } from "../source/problem.js";
import type { Discovered, ReadFile, Store } from "../source/store.js";
import { type Base } from "./base.js";
/** Moves every place of a problem to the name that people know the file by. */
export declare function movePlace(problem: Problem, place: (file: string) => string): Problem;
/** Where shared manifests are looked for. */
export interface SharePlace {
    /** Folder of the configuration, and its files. */
    readonly root: string;
    readonly store: Store;
    /** Names files of that folder as seen from the workspace. */
    readonly place: (file: string) => string;
    /** Why a folder on disk cannot be trusted. */
    readonly distrust: (folder: string) => string | undefined;
}
/** What one entry of `extends` brings. */
export interface Shared extends Discovered {
    readonly entry: string;
    /** Folder of the package; undefined for a file or folder beside the configuration. */
    readonly folder?: string;
}
/** Manifests that other repositories share: a file or folder here, or an installed package. */
export declare function readShared({ root, store, place, distrust }: SharePlace, entry: string): Shared;
/**
 * The same manifests as the base has them. What no commit has, a package or a generated folder, is the same on both sides where the
 * base's configuration names it too.
 */
export declare function sharedOfBase(base: Base, root: string, { root: beside, place }: SharePlace, { entry, folder, files }: Shared, before: readonly string[]): Promise<readonly ReadFile[]>;
/** Files of a folder, named behind the package that they come from. */
export declare function readNamed(folder: string, name: string, include: readonly string[]): Discovered;
/** Nearest node_modules folder upwards that has the package. */
export declare function findPackage(root: string, name: string): string | undefined;
