import { type Struct, type Value } from "../../cel/value.js";
import type { Fact } from "../entity.js";
/** Facts of a flow. */
export declare const flowFacts: Readonly<Record<string, Fact>>;
/** A pair of numbers as a struct. */
export declare function count(label: string, parts: Readonly<Record<string, Value>>): Struct;
