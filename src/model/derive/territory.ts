import { isUnknown, unknown, type Value } from "../../cel/value.js";
import type { Fact, Model } from "../entity.js";
import { findRegion } from "../tables.js";
import { read } from "./truth.js";

/** Where data lies, as countries and territories: rules compare them, whatever a cloud calls its regions. */
export const storedTerritories: Fact = {
  type: { type: "list", of: { type: "string" } },
  about: "Countries and territories (ISO 3166-1) of the regions where it is stored, in their order.",
  compute: (it, model) => {
    const regions = read<readonly string[]>(it, "stored_in");
    if (isUnknown(regions)) return regions;
    return regions.map((region) => territoryOf(model, region, it.label));
  },
};

/** Where a model runs, as a country or territory. */
export const modelTerritory: Fact = {
  type: { type: "string" },
  about: "Country or territory (ISO 3166-1) of the region where the model that is called runs.",
  compute: (it, model) => {
    const region = read<string>(it, "base", "runs_in");
    return isUnknown(region) ? region : territoryOf(model, region, it.label);
  },
};

function territoryOf(model: Model, text: string, entity: string): Value {
  const region = findRegion(model.tables, text);
  // A region that no table has is a problem of its own; nothing follows from it.
  if (!region) return unknown();
  const reason = {
    en: `'${text}' spans several countries; name the region that is used`,
    zh: `“${text}”跨越多个国家，请填写实际使用的地域`,
  };
  return region.territory ?? unknown({ entity, path: [], reason });
}
