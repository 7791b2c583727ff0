import type { Baseline } from "../finding/baseline.js";
import type { PolicyChange } from "../finding/report.js";
import type { Forms } from "../rule/forms.js";
import type { Problem } from "../source/problem.js";
import type { Store } from "../source/store.js";
import type { Base } from "./base.js";
import { type Packs } from "./policy-change.js";
import { type ReadConfig } from "./settings.js";
/** What a check is held to: configuration, where its packs are, and the baseline. */
export interface Policy {
    readonly read: ReadConfig;
    /** Folder that packs and shared manifests are named from, and its files; a commit when the folder cannot be trusted. */
    readonly root: string;
    readonly store: Store;
    readonly baseline?: Baseline;
    readonly problems: readonly Problem[];
    /** Shared manifests that the base's configuration names. */
    readonly sharedBefore: readonly string[];
}
/** Where the baseline is when the configuration does not say. */
export declare const BASELINE_FILE = "hegui.baseline.yaml";
/** Reads the policy of a workspace, from the base when the change comes from a stranger. */
export declare function readPolicy(root: string, 
/** Absolute path of a configuration named on the command line. */
config: string | undefined, forms: Forms, base: Base | undefined, open?: (folder: string) => Store): Promise<Policy>;
/** Files of the base below a folder of the repository: some by name, and those of packs and of the folders that they extend. */
export declare function baseStore(base: Base, folder: string, root: string, files: readonly string[], packs?: readonly string[]): Promise<Store>;
/** How a change of the policy is judged. */
export interface Surroundings {
    /** Absolute path of a configuration named on the command line. */
    readonly config?: string | undefined;
    readonly packs?: Packs;
    /** Folders of the packs that are checked, from that of the configuration. */
    readonly folders?: readonly string[];
}
/** What the change makes of configuration, packs and baseline; of a file that is broken now only its problems are told. */
export declare function policyChanges(root: string, forms: Forms, base: Base, place: (file: string) => string, { config, packs, folders }?: Surroundings): Promise<readonly PolicyChange[]>;
