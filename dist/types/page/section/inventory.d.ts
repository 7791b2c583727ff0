import type { InventoryField } from "../../dossier/dossier.js";
import type { Context } from "../context.js";
import { type Section } from "./section.js";
/** The declared fields by group, category and sensitivity. */
export declare function inventorySection({ dossier }: Context): Section;
/** How many fields are sensitive personal information. */
export declare function sensitiveCount(inventory: readonly InventoryField[]): number;
