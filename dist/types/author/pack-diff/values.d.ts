import { type Value } from "../../cel/value.js";
import type { Variable } from "./abstract.js";
/** A value to try, and whether somebody may really declare it. */
export interface Tried {
    readonly value: Value;
    readonly real: boolean;
}
/** Values of a variable that stand for all that its conditions can tell apart. */
export declare function valuesOf(variable: Variable): readonly Tried[];
