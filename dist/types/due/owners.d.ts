import { type Entity, type Model } from "../model/entity.js";
/** Who answers for an entity: its own owners, else those of its organization; of a waiver, those of what it is about. */
export declare function ownersOf(entity: Entity, model: Model): readonly string[];
/** Owners of the only organization; none where there are several. */
export declare function organizationOwners(model: Model): readonly string[];
/** Everybody whom a manifest names, in order. */
export declare function allOwners(model: Model): readonly string[];
