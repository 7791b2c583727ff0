import type { PolicyChange } from "../finding/report.js";
import type { BaselineFile } from "../manifest/baseline.js";
import type { Config } from "../manifest/config.js";
import { type Pack } from "../rule/rule.js";
/** What a change of settings is judged by. */
export interface Packs {
    /** Packs that are checked where the configuration names none. */
    readonly builtin: readonly Pack[];
    /** Packs that are checked now. */
    readonly checked: readonly Pack[];
}
/** What a change makes of the configuration, for those who review it: each setting with its effect. Without packs what depends on them counts as weaker. */
export declare function configChanges(file: string, before: Config, after: Config, packs?: Packs): readonly PolicyChange[];
/** Findings that a change puts into the baseline, or takes out of it, and the time for which they are accepted. */
export declare function baselineChange(file: string, before: BaselineFile | undefined, after: BaselineFile | undefined): readonly PolicyChange[];
