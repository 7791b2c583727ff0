import type { Settings } from "../examine.js";
import type { Config } from "../manifest/config.js";
import type { Form } from "../manifest/form.js";
import type { Policies } from "../rule/policies.js";
import { type Level, type Pack } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
import { type Source } from "../source/source.js";
import type { Store } from "../source/store.js";
import type { ReadPacks } from "./packs.js";
/** The configuration of a workspace, at its root. */
export declare const CONFIG_FILE = "hegui.config.yaml";
/** Where manifests are looked for when nothing else is said. */
export declare const MANIFESTS: string[];
/** What flags and inputs may set; they win over the configuration file. */
export interface Overrides {
    readonly fail_on?: Settings["fail_on"];
    readonly unknown?: Level | "off";
    readonly profile?: Settings["profile"];
    readonly drafts?: boolean;
    readonly known?: boolean;
}
export interface ReadConfig {
    readonly config: Config;
    /** The file, where there is one that can be read. */
    readonly source?: Source;
    readonly problems: readonly Problem[];
}
/** Reads the configuration; without one the defaults hold. */
export declare function readConfig(store: Store, file: string, form: Form): ReadConfig;
/** Reads a file of one document; nothing and no problem when it is not there. */
export declare function readDocument<T>(store: Pick<Store, "text">, file: string, form: Form, area: string): {
    readonly data?: T;
    readonly source?: Source;
    readonly problems: readonly Problem[];
};
/** A level for a rule that no pack has would silently do nothing. */
export declare function levelProblems(source: Source | undefined, config: Config, packs: readonly Pack[], policies: Policies): readonly Problem[];
/** Levels by the present ids of rules: what packs decide, and over it the configuration. */
export declare function levelsOf(config: Config, { packs, levels }: Pick<ReadPacks, "packs" | "levels">): Settings["levels"];
/** The one place that knows the defaults. */
export declare function settingsOf(config: Config, overrides: Overrides): Settings;
/** Today in Asia/Shanghai. */
export declare function todayInShanghai(now: Date): string;
