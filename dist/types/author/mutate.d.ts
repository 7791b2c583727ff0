import type { Expression } from "../cel/expression.js";
import type { Decision, Rule } from "../rule/rule.js";
/** What was done to a condition: an operand left out, its negation, a row of a table left out. */
export type Change = "drop" | "flip" | "drop-row";
/** A condition with one change that its examples should notice. */
export interface Variant {
    readonly change: Change;
    /** The operand as CEL. */
    readonly text: string;
    readonly expression: Expression;
}
/** One changed rule or table; `part` is `when`, `assert` or the number of the row. */
export interface Mutant<T> {
    readonly part: "when" | "assert" | number;
    readonly change: Change;
    readonly text: string;
    readonly mutant: T;
}
/** Every way to drop or flip one operand of a rule's condition. */
export declare function ruleMutants(rule: Rule): readonly Mutant<Rule>[];
/** Every way to leave out a row of a table, or to drop or flip one operand of a row. */
export declare function tableMutants(table: Decision): readonly Mutant<Decision>[];
/** A condition with one operand dropped or flipped; the whole is flipped, too, when `whole` says so. */
export declare function variants(expression: Expression, whole: boolean): readonly Variant[];
