import type { Form } from "../manifest/form.js";
import { COLLECTIONS, KINDS } from "../manifest/kind.js";
import type { Shapes } from "../manifest/shape.js";
import type { Words } from "../rule/vocabulary.js";
import type { Schema } from "./completion.js";

/** Names that packs add; which there are is known only where packs are. */
const ANY_PACK = "^x_[a-z0-9_]+";

/** Whether these are the words of a workspace whose packs add some. */
export function hasOwnWords({ shapes, tables }: Pick<Words, "shapes" | "tables">): boolean {
  const names = [...Object.values(shapes).flatMap(Object.keys), ...Object.keys(tables.categories)];
  return names.some((name) => name.startsWith("x_"));
}

/** Categories as a JSON Schema: those of the table, and without packs any that a pack may add. */
export function categorySchema(categories: readonly string[], words: Words): Schema {
  if (hasOwnWords(words)) return { enum: categories };
  return { anyOf: [{ enum: categories }, { pattern: `${ANY_PACK}\\.` }] };
}

/** Adds the fields that packs bring (`x_acme`) to the JSON Schema of manifests; without packs a place for any. */
export function withOwnFields(schema: Schema, words: Words): void {
  const { forms, shapes } = words;
  const { manifest } = forms;
  if (manifest.is !== "object") return;
  for (const kind of KINDS) {
    const collection = COLLECTIONS[kind];
    visit(
      (schema.properties as Record<string, Schema>)[collection]!,
      manifest.keys[collection]!,
      kind,
      shapes,
      !hasOwnWords(words),
    );
  }
}

function visit(schema: Schema, form: Form, struct: string, shapes: Shapes, open: boolean): void {
  if (form.is === "array") visit(schema.items as Schema, form.of, struct, shapes, open);
  else if (form.is === "record") visit(schema.additionalProperties as Schema, form.of, struct, shapes, open);
  else if (form.is === "object") {
    const properties = schema.properties as Record<string, Schema>;
    if (open) schema.patternProperties = { [`${ANY_PACK}$`]: { type: "object" } };
    for (const [key, inner] of Object.entries(form.keys)) {
      const known = properties[key];
      if (known) visit(known, inner, `${struct}.${key}`, shapes, open);
      else if (inner.is === "object") properties[key] = group(inner.keys, shapes[`${struct}.${key}`] ?? {});
    }
  }
}

function group(keys: Readonly<Record<string, Form>>, fields: Shapes[string]): Schema {
  const properties = Object.entries(keys).map(([key, form]) => {
    const about = fields[key]?.about;
    return [key, { ...(about && { description: `${about.en}\n${about.zh}` }), ...schemaOf(form) }];
  });
  return { type: "object", properties: Object.fromEntries(properties), additionalProperties: false };
}

/** What a field of a pack may hold. */
function schemaOf(form: Form): Schema {
  switch (form.is) {
    case "array":
      return { type: "array", items: schemaOf(form.of) };
    case "words":
      return { type: "string", enum: form.words };
    case "boolean":
      return { type: "boolean" };
    case "int":
      return { type: "integer" };
    case "number":
      return { type: "number" };
    default:
      return { type: "string", minLength: 1, ...("format" in form && form.format === "date" && { format: "date" }) };
  }
}
