import type { Comparison } from "../finding/report.js";
import type { ReadFile } from "../source/store.js";
import type { Tree } from "../source/tree.js";
/** The commit that a workspace is compared with. */
export interface Base {
    readonly comparison: Comparison;
    readonly tree: Tree;
    /** A commit whose manifests are read instead of those on disk. */
    readonly head?: Tree;
    /** Way from the root of the repository to the workspace: empty, or ending in a slash. */
    readonly prefix: string;
    /** Manifests of the checkout that a sparse checkout leaves out, read from its commit. */
    readonly sparse: (wanted: (name: string) => boolean) => Promise<readonly ReadFile[]>;
    /** The change comes from a stranger: configuration, packs, baseline and waivers count as the base has them. */
    readonly untrusted: boolean;
    /** Files below the root of the repository that the change touches, with what git calls them. */
    readonly touched: readonly string[];
}
/** What commits call a folder of the disk: empty for the root of the repository, else ending in a slash. A package may be a link. */
export declare function prefixOf({ prefix }: Base, root: string, folder: string): string;
/** Why a folder on disk cannot be trusted with what a change is held to; undefined when it can. */
export declare function distrust(base: Base, root: string, folder: string): string | undefined;
