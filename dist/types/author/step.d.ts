import type { Scope } from "../cel/evaluate.js";
import type { Expression } from "../cel/expression.js";
import type { Text } from "../source/problem.js";
import { type Reading } from "./reading.js";
/** One operand of a condition with its value, and its own operands where they matter. */
export interface Step {
    /** As CEL. */
    readonly text: string;
    readonly value: boolean | "unknown";
    /** Another value of this operand alone, or together with its like, would change the outcome. */
    readonly deciding: boolean;
    /** How the parts are joined; undefined for an operand without parts. */
    readonly operator?: "&&" | "||" | "?:";
    readonly parts: readonly Step[];
    /** Values behind the operand. */
    readonly reads: readonly Reading[];
    /** Undeclared facts that leave it open. */
    readonly missing: readonly Text[];
}
/** Takes a condition apart at its outermost `&&` or `||`, and again wherever an operand decides. */
export declare function traceCondition(expression: Expression, scope: Scope, deciding: boolean): Step;
