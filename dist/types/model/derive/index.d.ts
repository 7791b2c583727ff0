import type { Type } from "../../cel/type.js";
import type { Facts } from "../entity.js";
/** Derived facts written in TypeScript: arithmetic, lookups and reverse links. Simple ones are expressions in packs. */
export declare const FACTS: Facts;
/** Struct types that only derived facts have. */
export declare const DERIVED_TYPES: Readonly<Record<string, Readonly<Record<string, Type>>>>;
