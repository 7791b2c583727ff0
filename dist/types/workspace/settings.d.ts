import type { Settings } from "../check.js";
import { Config } from "../manifest/config.js";
import type { Level } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
export declare const CONFIG_FILE = "hegui.config.yaml";
/** Where manifests are looked for when nothing else is said. */
export declare const MANIFESTS: string[];
/** What flags and inputs may set; they win over the configuration file. */
export interface Overrides {
    readonly fail_on?: Settings["fail_on"];
    readonly unknown?: Level | "off";
    readonly profile?: Settings["profile"];
}
/** Reads hegui.config.yaml of a workspace; without one the defaults hold. */
export declare function readConfig(root: string): {
    readonly config: Config;
    readonly problems: readonly Problem[];
};
/** The one place that knows the defaults. */
export declare function settingsOf(config: Config, overrides: Overrides): Settings;
/** Today in Asia/Shanghai. */
export declare function todayInShanghai(now: Date): string;
