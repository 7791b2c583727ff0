import type { Expression } from "../../cel/expression.js";
/** The same expression with `!` pushed inside as far as truth tables of three values allow. */
export declare function normal(expression: Expression, negated?: boolean): Expression;
/** The parts that an operator joins, whatever the brackets; neutral ones are left out. */
export declare function partsOf(expression: Expression, operator: "&&" | "||"): readonly Expression[];
/** Parts joined again; none of them is `true` for and, `false` for or. */
export declare function joined(parts: readonly Expression[], operator: "&&" | "||"): Expression;
/** What only one of two lists of parts has. */
export declare function apart(before: readonly Expression[], after: readonly Expression[]): {
    readonly gone: readonly Expression[];
    readonly fresh: readonly Expression[];
};
/** Two normal expressions without the parts that both join in the same way. */
export declare function stripped(before: Expression, after: Expression): readonly [Expression, Expression];
