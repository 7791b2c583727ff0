import type { z } from "zod";
import type { Type } from "../cel/type.js";
import type { Meaning } from "./field.js";
import { KINDS, type Kind } from "./kind.js";
import { SCHEMAS } from "./manifest.js";

/** What a declared field holds: its type for expressions, and what its text refers to. */
export interface Shape {
  readonly type: Type;
  readonly ref?: Kind | "any";
  readonly vocabulary?: Meaning["vocabulary"];
  readonly document?: true;
  /** The field must be declared. */
  readonly required: boolean;
  /** What a field of a pack means. */
  readonly about?: { readonly en: string; readonly zh: string };
}

/** Fields of every struct: entity kinds by name, groups by their route (`flow.mechanism`). */
export type Shapes = Readonly<Record<string, Readonly<Record<string, Shape>>>>;

let shapes: Shapes | undefined;

/** Field types read off the zod schemas, once. */
export function manifestShapes(): Shapes {
  if (shapes) return shapes;
  const found: Record<string, Record<string, Shape>> = {};
  for (const kind of KINDS) addStruct(found, kind, SCHEMAS[kind]);
  shapes = found;
  return found;
}

function addStruct(found: Record<string, Record<string, Shape>>, name: string, schema: z.ZodObject): Type {
  const fields: Record<string, Shape> = {};
  found[name] = fields;
  for (const [key, field] of Object.entries(schema.shape))
    fields[key] = shapeOf(found, `${name}.${key}`, field as z.ZodType);
  return { type: "struct", name };
}

function shapeOf(found: Record<string, Record<string, Shape>>, name: string, field: z.ZodType): Shape {
  const required = field.type !== "optional";
  const inner = required ? field : ((field as z.ZodOptional).unwrap() as z.ZodType);
  const item = inner.type === "array" ? ((inner as z.ZodArray).element as z.ZodType) : inner;
  const { ref, vocabulary, document } = (item.meta() ?? {}) as Meaning;
  const target: Type | undefined = ref && ref !== "any" ? { type: "struct", name: ref } : undefined;
  const of = target ?? typeOf(found, name, item);
  const type: Type = inner.type === "array" ? { type: "list", of } : of;
  return { type, required, ...(ref && { ref }), ...(vocabulary && { vocabulary }), ...(document && { document }) };
}

function typeOf(found: Record<string, Record<string, Shape>>, name: string, schema: z.ZodType): Type {
  const meaning = (schema.meta() ?? {}) as Meaning & { format?: string };
  switch (schema.type) {
    case "object":
      return addStruct(found, name, schema as z.ZodObject);
    case "record":
      return { type: "map", of: typeOf(found, name, (schema as z.ZodRecord).valueType as z.ZodType) };
    case "enum":
      return { type: "string", values: (schema as z.ZodEnum).options.map(String) };
    case "boolean":
      return { type: "bool" };
    case "number":
      return { type: (schema as z.ZodNumber).isInt ? "int" : "double" };
    case "string":
      if (meaning.type) return { type: meaning.type };
      return { type: (schema as z.ZodString).format === "date" ? "date" : "string" };
    default:
      throw new Error(`no expression type for ${schema.type} at ${name}`);
  }
}
