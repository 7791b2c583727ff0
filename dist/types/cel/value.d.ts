/** A fact that an expression needed and nobody declared: where it belongs. */
export interface Missing {
    /** `kind/id` of the entity. */
    readonly entity: string;
    /** Route inside the entity; empty when no declaration could supply it. */
    readonly path: readonly (string | number)[];
    /** The fact is a group: an undeclared part of it is missing more exactly. */
    readonly group?: true;
    /** Derived facts of that group: nobody can declare them, so that the group itself stays missing. */
    readonly derived?: readonly string[];
    /** Why it cannot be computed, when declaring a fact alone does not help. */
    readonly reason?: {
        readonly en: string;
        readonly zh: string;
    };
}
/** The third truth value: not decided, with everything that is missing. */
export interface Unknown {
    readonly is: "unknown";
    readonly missing: readonly Missing[];
}
/** A value with named parts: an entity, a group of fields, a map. */
export interface Struct {
    readonly is: "struct";
    /** Equal labels mean the same thing; also how messages print it. */
    readonly label: string;
    /** `undefined` means that the key does not exist and never will; an undeclared fact is an Unknown. */
    get(key: string): Value | undefined;
    /** Declared keys, for maps. */
    keys(): readonly string[];
}
/** Dates and durations are ISO strings: equal-length ISO dates order as text does. */
export type Value = boolean | number | string | null | readonly Value[] | Struct | Unknown;
export declare function isUnknown(value: Value | undefined): value is Unknown;
export declare function isStruct(value: Value | undefined): value is Struct;
export declare function isList(value: Value | undefined): value is readonly Value[];
export declare function unknown(...missing: readonly Missing[]): Unknown;
/** One Unknown that lacks everything the given values lack; undefined when none of them is unknown. */
export declare function lacking(...values: readonly (Value | undefined)[]): Unknown | undefined;
