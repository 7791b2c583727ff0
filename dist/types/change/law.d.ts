import { type Sources } from "../finding/place.js";
import type { Counter, DecisionMade, Finding, LegalChange } from "../finding/report.js";
import type { Model } from "../model/entity.js";
import { type OutcomeNames } from "../rule/template.js";
/** One side of a comparison, as far as sentences need it. */
export interface Side {
    readonly model: Model;
    readonly decisions: readonly DecisionMade[];
    readonly counters: readonly Counter[];
    /** Nothing is broken: what is not here is not declared. */
    readonly whole: boolean;
}
/**
 * What a change does in law: one sentence for each decision that comes out otherwise, and for each flow that is new, gone or different.
 * While a file is broken on one side, what the other declares cannot be told from what is new or gone, and nothing is said.
 */
export declare function legalChanges(before: Side, after: Side, fresh: readonly Finding[], sources: Sources, names: OutcomeNames): readonly LegalChange[];
/** Ids of flows that one side does not have, or declares otherwise. */
export declare function changedFlows(before: Model, after: Model): readonly string[];
