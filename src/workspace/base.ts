import { realpathSync } from "node:fs";
import { relative } from "node:path";
import type { Comparison } from "../finding/report.js";
import { plainName } from "../source/glob.js";
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

const INSTALLED = /(?:^|\/)node_modules\//;

/** What commits call a folder of the disk: empty for the root of the repository, else ending in a slash. A package may be a link. */
export function prefixOf({ prefix }: Base, root: string, folder: string): string {
  const name = plainName(prefix + relative(realpathSync(root), realpathSync(folder)));
  return name === "" ? "" : `${name}/`;
}

/** Why a folder on disk cannot be trusted with what a change is held to; undefined when it can. */
export function distrust(base: Base, root: string, folder: string): string | undefined {
  if (!base.untrusted) return undefined;
  const prefix = prefixOf(base, root, folder);
  const decides = (name: string) => INSTALLED.test(prefix) && (LOCKS.test(name) || INSTALLED.test(name));
  const file = base.touched.find((name) => name.startsWith(prefix) || decides(name));
  return file && `this change from outside the repository touches ${file}, which decides what is installed`;
}
