import type { Model } from "../model/entity.js";
import type { Pack } from "../rule/rule.js";
import type { DecisionMade } from "./report.js";
/** What the tables in force say of every entity, by entity; tables that only serve another one are left out. */
export declare function decisionsOf(model: Model, packs: readonly Pack[]): readonly DecisionMade[];
