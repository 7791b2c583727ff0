import { type Sources } from "../finding/place.js";
import type { Model } from "../model/entity.js";
import type { InventoryField } from "./dossier.js";
/** Every field of every dataset, with its category and whether it is sensitive. */
export declare function inventoryOf(model: Model, sources: Sources): readonly InventoryField[];
