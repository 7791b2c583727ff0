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

/** Files that decide which packages an installation brings. */
const LOCKS =
  /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|yarn\.lock|bun\.lockb?|\.npmrc|\.yarnrc\.yml|\.pnpmfile\.cjs)$/;

/** Why packages in node_modules cannot be trusted; undefined when they can. */
export function refusePackages({ untrusted, touched }: Base): string | undefined {
  if (!untrusted) return undefined;
  const file = touched.find((name) => LOCKS.test(name) || /(?:^|\/)node_modules\//.test(name));
  return file && `this change from outside the repository touches ${file}, which decides what is installed`;
}
