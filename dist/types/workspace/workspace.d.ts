import type { Input } from "../examine.js";
import type { Config } from "../manifest/config.js";
import type { Policies } from "../rule/policies.js";
import { type Base } from "./base.js";
import { type Overrides } from "./settings.js";
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
    readonly policies: Policies;
    /** Opens the commit to compare with, once the root of the workspace is known. */
    readonly base?: (root: string) => Promise<Base | undefined>;
}
export interface Workspace {
    readonly input: Input;
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
    /** A pack or the configuration is broken: exit 2. */
    readonly unusable: boolean;
}
/** Reads everything that a check needs: configuration, manifests, shared manifests, packs, baseline, the commit to compare with. */
export declare function readWorkspace(options: WorkspaceOptions): Promise<Workspace>;
