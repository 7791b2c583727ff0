import type { Input } from "../examine.js";
import type { Config } from "../manifest/config.js";
import type { BuiltinPolicies } from "../rule/policies.js";
import type { Problem } from "../source/problem.js";
import type { Source } from "../source/source.js";
import type { Store } from "../source/store.js";
import { type Base } from "./base.js";
import { type ReadPacks } from "./packs.js";
import { type Overrides } from "./settings.js";
/**
 * Which workspace is read, and how.
 *
 * @example
 * ```ts
 * import { builtinPolicies, type WorkspaceOptions } from "hegui";
 *
 * const options: WorkspaceOptions = {
 *   cwd: ".", paths: [], packs: [], asOf: "2026-11-21", overrides: {}, policies: builtinPolicies(),
 * };
 * ```
 */
export interface WorkspaceOptions {
    /** Folder that the run was started in; file names are relative to it. */
    readonly cwd: string;
    /** The workspace, where that is not decided by `paths`. */
    readonly root?: string;
    /** Files or folders to check; none means the whole folder. */
    readonly paths: readonly string[];
    /** Built-in ids, folders or installed packages to check instead of the configured packs. */
    readonly packs: readonly string[];
    /** Configuration file instead of the one at the root; packs and shared manifests are named from its folder. */
    readonly config?: string;
    readonly asOf: string;
    readonly overrides: Overrides;
    /** A language that packs bring, in place of English. */
    readonly lang?: string | undefined;
    /** Runs rules in TypeScript of the folders that the configuration trusts. */
    readonly code?: boolean;
    /** Leaves rules in TypeScript out, for an editor: it runs no code, and is no gate either. */
    readonly data?: boolean;
    readonly policies: BuiltinPolicies;
    /** How a folder on disk is read; an editor puts open files over it. */
    readonly open?: (folder: string) => Store;
    /** Opens the commit to compare with, once the root of the workspace is known. */
    readonly base?: (root: string) => Promise<Base | undefined>;
}
/**
 * A workspace as it was read: the input of its check, and what its configuration says.
 *
 * @example
 * ```ts
 * import { check, type Workspace } from "hegui";
 *
 * const failed = ({ input, unusable }: Workspace) => unusable || check(input).gate.failed;
 * ```
 */
export interface Workspace {
    readonly input: Input;
    /** The packs of the input, and who decided what about them. */
    readonly packs: ReadPacks;
    /** The configuration as written, where there is one. */
    readonly source: Source | undefined;
    /** Folder of the configuration. */
    readonly policyRoot: string;
    /** The folder that was checked. */
    readonly root: string;
    /** Where its baseline is, or would be. */
    readonly baselineFile: string;
    /** How the configuration wants code to be scanned. */
    readonly scan: NonNullable<Config["scan"]>;
    /** The commit to compare with. */
    readonly base: Base | undefined;
    /** Paths on the command line that narrow the workspace. */
    readonly paths: readonly string[];
    /** The name of a file of the workspace as people see it. */
    readonly place: (file: string) => string;
    /** Language that the configuration asks for. */
    readonly lang: "zh" | "en" | undefined;
    /** A pack, the configuration or the lock is broken: exit 2. */
    readonly unusable: boolean;
    /** What is broken, without a lock that is only out of date. */
    readonly broken: readonly Problem[];
}
/**
 * Reads everything that a check needs: configuration, manifests, shared manifests, packs, baseline, the commit to
 * compare with.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { mkdtempSync, writeFileSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { builtinPolicies, check, readWorkspace } from "hegui";
 *
 * const cwd = mkdtempSync(join(tmpdir(), "workspace-"));
 * writeFileSync(join(cwd, "crs.hegui.yaml"), "version: 1\nrecipients:\n  - { id: crs, country: FR }\n");
 * const options = { cwd, paths: [], packs: [], asOf: "2026-11-21", overrides: {}, policies: builtinPolicies() };
 * const { input, unusable } = await readWorkspace(options);
 * assert.equal(unusable, false);
 * assert.deepEqual(check(input).files, ["crs.hegui.yaml"]);
 * ```
 */
export declare function readWorkspace(options: WorkspaceOptions): Promise<Workspace>;
