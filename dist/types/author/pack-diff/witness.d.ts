import type { Rule } from "../../rule/rule.js";
import type { Witness } from "./change.js";
import type { DiffSide } from "./side.js";
/** Runs both versions of a rule on the examples of both; an example that one side cannot read says nothing. */
export declare function witnesses(sides: readonly [DiffSide, DiffSide], old: Rule, now: Rule): readonly Witness[];
/** Which way outcomes moved. */
export declare function moves(all: readonly Witness[]): {
    readonly up: boolean;
    readonly down: boolean;
};
