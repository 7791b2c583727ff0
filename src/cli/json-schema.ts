import { z } from "zod";
import type { Tables } from "../model/tables.js";
import { type FormatName, SCHEMAS } from "../rule/forms.js";

/** A JSON Schema with the closed vocabularies written out, so that editors complete them. */
export function schemaText(name: FormatName, tables: Tables): string {
  const categories = ["none", ...Object.keys(tables.categories)];
  const schema = z.toJSONSchema(SCHEMAS[name], {
    reused: "inline",
    override: ({ jsonSchema }) => {
      const own = jsonSchema as Record<string, unknown>;
      if (own.vocabulary === "category") own.enum = categories;
      if (own.vocabulary === "service") own.enum = Object.keys(tables.services);
      if (own.vocabulary === "app-type") own.enum = Object.keys(tables.app_types);
      for (const key of ["ref", "vocabulary", "document"]) delete own[key];
      if (own.type === "duration" || own.type === "instant") own.type = "string";
    },
  });
  return `${JSON.stringify({ title: `hegui ${name}`, ...schema }, null, 2)}\n`;
}
