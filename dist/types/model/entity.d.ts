import type { Calendar } from "../cel/functions.js";
import type { Type } from "../cel/type.js";
import type { Struct, Unknown, Value } from "../cel/value.js";
import type { Kind } from "../manifest/kind.js";
import type { Ref } from "../source/span.js";
import type { Tables } from "./tables.js";
/** One declared thing with its facts: declared, linked and derived ones answer to `get` alike. */
export interface Entity extends Struct {
    readonly kind: Kind;
    readonly id: string;
    /** Where it is declared. */
    readonly from: Ref;
    /** As declared. */
    readonly data: Readonly<Record<string, unknown>>;
}
/** All entities, linked; what rules judge. */
export interface Model {
    /** The judged date. */
    readonly asOf: string;
    readonly tables: Tables;
    readonly calendar: Calendar;
    all(kind: Kind): readonly Entity[];
    find(kind: Kind, id: string): Entity | undefined;
    /** Entities of a kind whose reference field names the given entity. */
    referring(kind: Kind, key: string, label: string): readonly Entity[];
    /** The only organization, or why there is none to take. */
    soleOrganization(): Entity | Unknown;
}
/** A derived fact: computed once per entity when first read. */
export interface Fact {
    readonly type: Type;
    readonly about: string;
    compute(it: Struct, model: Model): Value;
}
/** Derived facts by struct name (`flow`, `dataset.fields`) and fact name. */
export type Facts = Readonly<Record<string, Readonly<Record<string, Fact>>>>;
/** A fact that was read while something was being decided. */
export interface Read {
    readonly entity: string;
    readonly path: readonly (string | number)[];
    readonly value: Value;
    readonly derived: boolean;
}
export declare function isEntity(value: Value | undefined): value is Entity;
