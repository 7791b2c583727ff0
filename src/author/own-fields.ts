import type { Form } from "../manifest/form.js";
import { COLLECTIONS, KINDS } from "../manifest/kind.js";
import type { Shapes } from "../manifest/shape.js";
import type { Words } from "../rule/vocabulary.js";
import type { Schema } from "./completion.js";

/** Adds the fields that packs bring (`x_acme`) to the JSON Schema of manifests. */
export function withOwnFields(schema: Schema, { forms, shapes }: Words): void {
  const { manifest } = forms;
  if (manifest.is !== "object") return;
  for (const kind of KINDS) {
    const collection = COLLECTIONS[kind];
    visit((schema.properties as Record<string, Schema>)[collection]!, manifest.keys[collection]!, kind, shapes);
  }
}

function visit(schema: Schema, form: Form, struct: string, shapes: Shapes): void {
  if (form.is === "array") visit(schema.items as Schema, form.of, struct, shapes);
  else if (form.is === "record") visit(schema.additionalProperties as Schema, form.of, struct, shapes);
  else if (form.is === "object") {
    const properties = schema.properties as Record<string, Schema>;
    for (const [key, inner] of Object.entries(form.keys)) {
      const known = properties[key];
      if (known) visit(known, inner, `${struct}.${key}`, shapes);
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
