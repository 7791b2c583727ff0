import type { Input } from "../check.js";
import type { Policies } from "../rule/policies.js";
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
    readonly asOf: string;
    readonly overrides: Overrides;
    readonly policies: Policies;
}
export interface Workspace {
    readonly input: Input;
    /** Language that the configuration asks for. */
    readonly lang: "zh" | "en" | undefined;
    /** A pack or the configuration is broken: exit 2. */
    readonly unusable: boolean;
}
/** Reads everything that a check needs: configuration, manifests, shared manifests, packs. */
export declare function readWorkspace(options: WorkspaceOptions): Promise<Workspace>;
