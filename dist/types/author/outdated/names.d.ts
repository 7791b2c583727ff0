import { type Rule } from "../../rule/rule.js";
import type { Span } from "../../source/span.js";
import type { Outdated } from "./item.js";
/** A place outside of packs that names a rule. */
export interface Named {
    readonly rule: string;
    readonly at: Span;
}
/** Places that name a rule by an earlier id, or one that is retired or ended. Unknown names are problems of a check. */
export declare function outdatedNames(named: readonly Named[], rules: readonly Rule[], day: string): readonly Outdated[];
