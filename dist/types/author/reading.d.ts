import type { Scope } from "../cel/evaluate.js";
import { type Expression } from "../cel/expression.js";
import { type Value } from "../cel/value.js";
/** A part of a condition and the value that it has. */
export interface Reading {
    readonly text: string;
    readonly value: string;
    /** The text is an item of a list, the value what the body of a macro comes to for it. */
    readonly item?: true;
}
/**
 * The facts that an expression reads with their values, and what functions make of them; undeclared ones are left out.
 * With `local` only facts of that variable of a macro.
 */
export declare function readings(expression: Expression, scope: Scope, local?: string): readonly Reading[];
/** The outermost routes such as `it.people.ordinary` and calls that an expression reads, without those of a macro's own variable. */
export declare function factsIn(expression: Expression, bound?: readonly string[]): readonly Expression[];
/** A scope in which a variable of a macro has a value. */
export declare function withLocal(scope: Scope, name: string, value: Value): Scope;
/** A value as an expression would write it; entities by their labels. */
export declare function shown(value: Value): string;
