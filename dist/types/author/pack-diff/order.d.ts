import type { Expression } from "../../cel/expression.js";
import { type Side } from "./abstract.js";
/** What is proven about two conditions over every manifest, with false before undecided before true. */
export interface Order {
    /** The new one is never below the old one. */
    readonly rises: boolean;
    /** The new one is never above the old one. */
    readonly falls: boolean;
    /** Some manifest raises it and some other lowers it. */
    readonly both: boolean;
    /** The same of manifests that leave nothing open; nothing is told where a condition asks whether something is declared. */
    readonly declared: {
        readonly rises: boolean;
        readonly falls: boolean;
    };
}
/** A condition of one version. */
export interface Sided {
    readonly expression: Expression;
    readonly side: Side;
}
/** Compares two conditions: what they share is taken away first, and all cases of the rest are tried, then those of the whole. */
export declare function compareConditions(before: Sided, after: Sided): Order;
