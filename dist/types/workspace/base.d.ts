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
/** Why packages in node_modules cannot be trusted; undefined when they can. */
export declare function refusePackages({ untrusted, touched }: Base): string | undefined;
