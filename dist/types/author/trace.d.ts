import { type Failure, type Missed } from "../example.js";
import type { Policies } from "../rule/policies.js";
import type { Pack } from "../rule/rule.js";
import type { Text } from "../source/problem.js";
import { type Step } from "./step.js";
/** A condition of a rule or a row of a table, tried on one entity. */
export interface Condition {
    /** `when`, `assert`, or the number of a row, from 1. */
    readonly name: "when" | "assert" | number;
    /** The outcome of a row. */
    readonly then?: string;
    readonly step: Step;
}
/** Why one entity came to what it came to. */
export interface Traced {
    /** `kind/id`. */
    readonly entity: string;
    readonly conditions: readonly Condition[];
    /** Named values of a table. */
    readonly variables: readonly {
        readonly name: string;
        readonly text: string;
        readonly value: string;
    }[];
    /** What no condition shows. */
    readonly notes: readonly Text[];
}
/** One line that did not go as marked, and the entities that stand on it. */
export interface MissedTraced extends Missed {
    readonly traced: readonly Traced[];
}
/** Why an example did not go as marked: every line with its entities, their conditions and the facts behind them. */
export declare function traceFailure(failure: Failure, pack: Pack, policies: Policies): readonly MissedTraced[];
