import { type Input, type ReadManifests } from "./examine.js";
import { type Sources } from "./finding/place.js";
import type { Model } from "./model/entity.js";
import type { Span } from "./source/span.js";
/** A declared fact that was read, its value, and where it is declared; undeclared facts have no place. */
export interface FactRead {
    /** As `kind/id`. */
    readonly entity: string;
    readonly path: string;
    readonly value: string;
    readonly at?: Span;
}
/** Declared facts that something was computed from, nearest first; `more`: it was computed from others, too. */
export interface Reads {
    readonly reads: readonly FactRead[];
    readonly more: boolean;
}
/** Manifests as a model that says which declared facts anything was computed from. */
export interface Watched {
    readonly model: Model;
    readonly budget: {
        steps: number;
    };
    readonly sources: Sources;
    /** Computes something, and lists the plain facts that it came from, each once, up to a number. */
    watch<T>(compute: () => T, most?: number): Reads & {
        readonly value: T;
    };
}
/** Reads and links manifests so that reads can be watched; facts that were computed before answer for theirs, too. With `lists`, lists of plain values are facts as well. */
export declare function watched(input: Input, read?: ReadManifests, lists?: boolean): Watched;
