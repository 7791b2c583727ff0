import type { Calendar } from "../cel/functions.js";
import type { Type } from "../cel/type.js";
import type { Struct, Unknown, Value } from "../cel/value.js";
import type { Kind } from "../manifest/kind.js";
import type { Ref, Span } from "../source/span.js";
import type { Tables } from "./tables.js";
/** Where something was seen in code. */
export interface Sighted {
    readonly at: Span;
    /** The line that holds it. */
    readonly line: string;
    /** Further places. */
    readonly others: readonly Span[];
}
/** One sighting as the model takes it: its facts, and where it was seen. */
export interface Sighting extends Sighted {
    readonly data: Readonly<Record<string, unknown>>;
}
/** One declared thing with its facts: declared, linked and derived ones answer to `get` alike. */
export interface Entity extends Struct {
    readonly kind: Kind;
    readonly id: string;
    /** Where it is declared. */
    readonly from: Ref;
    /** Where code shows it, for what nobody declared. */
    readonly sighted?: Sighted;
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
    /** Text of a document of the workspace; undefined when it is absent or no text. */
    documentText(path: string): string | undefined;
    /** Facts on whose way back to themselves something is being computed now: what is read meanwhile is not kept. */
    readonly circles: Set<string>;
    /** Where reads are noted while something is explained; undefined during a check. */
    trail: Trail | undefined;
    /** The code was scanned: what is not seen is not there. */
    readonly scanned: boolean;
}
/** A derived fact: computed once per entity when first read. */
export interface Fact {
    readonly type: Type;
    readonly about: string;
    compute(it: Struct, model: Model): Value;
}
/** Derived facts by struct name (`flow`, `dataset.fields`) and fact name. */
export type Facts = Readonly<Record<string, Readonly<Record<string, Fact>>>>;
/** A declared fact that was read while something was computed. */
export interface Read {
    readonly entity: string;
    readonly path: readonly (string | number)[];
    readonly value: Value;
}
/** What was read for something, in order: declared facts, and the trails of what was derived from others. */
export interface Trail {
    readonly steps: (Read | Trail)[];
}
export declare function isEntity(value: Value | undefined): value is Entity;
