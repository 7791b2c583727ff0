import type { Draft } from "./draft.js";
import { type Node, type Pair } from "./node.js";
/** A mapping while it is read. */
export interface OpenMapping {
    readonly pairs: Map<string, Pair>;
    readonly value: Record<string, unknown>;
}
/** Adds a pair, or says why its key cannot stand; of equal keys the first one counts. */
export declare function addPair(text: string, mapping: OpenMapping, key: Node, value: Node): Draft | undefined;
