import { type Struct, type Unknown, type Value } from "../../cel/value.js";
/** Reads a fact that may be unknown, of something that may be unknown itself. */
export declare function read<T extends Value>(it: Struct | Unknown, ...keys: readonly string[]): T | Unknown;
/** A declared value, or undefined where nobody declared it: absence read as "no", on purpose. */
export declare function declaredOr<T extends Value, D>(it: Struct, key: string, otherwise: D): T | D;
/** True when one holds, unknown when one might. */
export declare function any(values: readonly Value[]): Value;
/** Sum of known numbers; unknown when one is not declared. */
export declare function sum(values: readonly Value[]): Value;
