import type { Expression } from "./expression.js";
import { type Calendar } from "./functions.js";
import { type Struct, type Value } from "./value.js";
/** What an evaluation reads: root variables, working days, and how much work it may still do. */
export interface Scope {
    readonly variables: Struct;
    readonly calendar: Calendar;
    /** Steps left over all evaluations that share it; running out throws LimitReached. */
    readonly budget: {
        steps: number;
    };
}
/** The evaluation budget is spent: the run stops as failed, never as green. */
export declare class LimitReached extends Error {
}
/** Turns an expression into a function. CEL's error absorption becomes three-valued logic: `false && unknown` is false. */
export declare function compile(expression: Expression): (scope: Scope) => Value;
