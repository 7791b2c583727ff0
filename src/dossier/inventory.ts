import type { Struct } from "../cel/value.js";
import { placeOf, type Sources } from "../finding/place.js";
import type { Model } from "../model/entity.js";
import type { Tables } from "../model/tables.js";
import type { Text } from "../source/problem.js";
import type { InventoryField } from "./dossier.js";

// The one category that is no personal information, which the table of categories does not have.
const NONE: Text = { en: "No personal information", zh: "不含个人信息" };

/** Every field of every dataset, with its category and whether it is sensitive. */
export function inventoryOf(model: Model, sources: Sources): readonly InventoryField[] {
  const { tables } = model;
  return model.all("dataset").flatMap((dataset) =>
    (dataset.get("fields") as readonly Struct[]).map((field, index): InventoryField => {
      const id = String(field.get("category"));
      const sensitiveClass = String(field.get("class"));
      return {
        dataset: dataset.id,
        field: String(field.get("name")),
        category: { id, name: nameOf(id, tables) },
        ...(Object.hasOwn(tables.groups, groupOf(id)) && { group: tables.groups[groupOf(id)]!.title }),
        ...(Object.hasOwn(tables.classes, sensitiveClass) && { class: tables.classes[sensitiveClass]!.title }),
        personal: field.get("personal") === true,
        sensitive: field.get("depends_on_context") === true ? "context" : field.get("sensitive") === true,
        at: placeOf(sources, dataset, ["fields", index]),
      };
    }),
  );
}

function groupOf(category: string): string {
  return category.slice(0, Math.max(0, category.indexOf(".")));
}

function nameOf(id: string, { categories }: Tables): Text {
  if (id === "none") return NONE;
  return Object.hasOwn(categories, id) ? categories[id]!.title : { en: id, zh: id };
}
