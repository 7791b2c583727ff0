import { z } from "zod";
import { type Schema, withCompletion } from "../author/completion.js";
import { categorySchema, withOwnFields } from "../author/own-fields.js";
import { type FormatName, SCHEMAS } from "../rule/forms.js";
import type { Pack } from "../rule/rule.js";
import type { Words } from "../rule/vocabulary.js";

/** A JSON Schema with the words of the catalogue and of these packs written out, so that editors complete them. */
export function schemaText(name: FormatName, words: Words, packs: readonly Pack[]): string {
  const { tables } = words;
  const categories = ["none", ...Object.keys(tables.categories)];
  const schema = z.toJSONSchema(SCHEMAS[name], {
    reused: "inline",
    override: ({ jsonSchema }) => {
      const own = jsonSchema as Schema;
      if (own.vocabulary === "category") Object.assign(own, categorySchema(categories, words));
      if (own.vocabulary === "service") own.enum = Object.keys(tables.services);
      if (own.vocabulary === "app-type") own.enum = Object.keys(tables.app_types);
      for (const key of ["ref", "vocabulary", "document"]) delete own[key];
      if (own.type === "duration" || own.type === "instant") own.type = "string";
    },
  }) as Schema;
  if (name === "manifest") withOwnFields(schema, words);
  const { $schema, ...rest } = withCompletion(name, schema, words, packs);
  return `${JSON.stringify({ title: `hegui ${name}`, $schema, ...rest }, null, 2)}\n`;
}
