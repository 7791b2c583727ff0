import type { Fact } from "../entity.js";
/** Where data lies, as countries and territories: rules compare them, whatever a cloud calls its regions. */
export declare const storedTerritories: Fact;
/** Where a model runs, as a country or territory. */
export declare const modelTerritory: Fact;
