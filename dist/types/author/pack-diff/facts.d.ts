import type { Expression } from "../../cel/expression.js";
import type { Relation } from "./abstract.js";
import { type Order } from "./order.js";
import { type DiffSide } from "./side.js";
/** Facts and decisions that mean something else on the new side, as rules read them. */
export type ChangedFacts = ReadonlyMap<string, Relation>;
/** Compares conditions about a kind of entity: as they stand, and where that proves nothing with the facts written out. */
export declare function compareOf(sides: readonly [DiffSide, DiffSide], on: string, changed: ChangedFacts, [old, now]: readonly [Expression, Expression]): Order;
/** How an order of conditions reads as a relation. */
export declare function relationOfOrder({ rises, falls }: Order): Relation;
/** Everything that changed in meaning, also because of what it reads itself; found in rounds until nothing is added. */
export declare function changedFacts(sides: readonly [DiffSide, DiffSide]): ChangedFacts;
/** Things of both sides by key, in the order of keys. */
export declare function pairsOf<T>(before: readonly T[], after: readonly T[], key: (one: T) => string): readonly (readonly [string, T | undefined, T | undefined])[];
