import type { Environment, Type } from "../cel/type.js";
import type { Kind } from "../manifest/kind.js";
import type { Shapes } from "../manifest/shape.js";
/** What a pack adds to the vocabulary: facts and decisions. */
export interface Signatures {
    readonly facts: readonly {
        readonly on: string;
        readonly id: string;
        readonly type: Type;
    }[];
    readonly decisions: readonly {
        readonly on: Kind;
        readonly decides: string;
        readonly collect?: true;
        readonly outcomes: readonly string[];
    }[];
}
/** Root variables that hold all declared entities of a kind: `datasets`, `models`. What code shows is read one at a time. */
export declare const EVERY: ReadonlyMap<string, Kind>;
/** Everything that expressions about one kind of entity may name. */
export declare function createEnvironment(shapes: Shapes, signatures: Signatures, on: string, more?: Readonly<Record<string, Type>>, params?: Readonly<Record<string, Type>>): Environment;
/** How expressions write an outcome of a table that collects. */
export declare function outcomeKey(outcome: string): string;
/** Reads `bool`, `int`, `date`, `dataset`, `list<flow>` as types; undefined for anything else. */
export declare function parseType(text: string, shapes: Shapes): Type | undefined;
