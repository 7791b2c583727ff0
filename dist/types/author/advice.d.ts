import type { Decision, Rule } from "../rule/rule.js";
import { type Tried } from "./tried.js";
/** Something that examples could show and do not; no failure. */
export interface Advice {
    /** A fact with one value in all examples; a number no example stands at; an operand inside a macro, a negation or a choice. */
    readonly kind: "unvaried" | "boundary" | "inner";
    /** `when`, `assert` or the number of a row; undefined for a fact, which several may read. */
    readonly part?: "when" | "assert" | number;
    /** The fact, comparison or operand as CEL. */
    readonly text: string;
    /** Comparisons that no example tells from this one. */
    readonly instead?: readonly string[];
    /** The only value. */
    readonly value?: string;
}
/** What the examples of a rule could show besides. */
export declare function ruleAdvice(rule: Rule, tried: readonly Tried[]): readonly Advice[];
/** What the examples of a table could show besides. */
export declare function tableAdvice(table: Decision, tried: readonly Tried[]): readonly Advice[];
