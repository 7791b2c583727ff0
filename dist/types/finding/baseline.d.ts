import type { BaselineFile } from "../manifest/baseline.js";
import type { Model } from "../model/entity.js";
import type { Rule } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
import { type Source } from "../source/source.js";
import { type Governance } from "./approver.js";
import type { BaselineShown } from "./report.js";
/** A baseline file that could be read. */
export interface Baseline {
    readonly source: Source;
    readonly data: BaselineFile;
}
/** What a baseline does to a check. */
export interface BaselineApplied {
    /** Fingerprints of the findings that it makes known. */
    readonly known: ReadonlySet<string>;
    readonly problems: readonly Problem[];
    readonly shown: BaselineShown;
}
/** Reads a baseline against what was found: an expired or over-long one, a forbidden approver, entries that meet nothing are problems. */
export declare function applyBaseline({ source, data }: Baseline, found: ReadonlySet<string>, rules: readonly Rule[], model: Model, governance: Governance): BaselineApplied;
