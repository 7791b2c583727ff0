import type { z } from "zod";
import type { Text } from "../source/problem.js";
import { type FormatName, SCHEMAS } from "./forms.js";

/** What the schemas say of each key in words, as plain data: editors show it, a check does not read it. */
export interface Guide {
  readonly about?: Text;
  readonly keys?: Readonly<Record<string, Guide>>;
  /** Items of a list, or values of a mapping with free keys. */
  readonly of?: Guide;
}

/** The descriptions of every format. */
export type Guides = Readonly<Record<FormatName, Guide>>;

/** Reads the descriptions off the schemas; runs at build time. */
export function compileGuides(): Guides {
  return Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [name, guideOf(schema)])) as Guides;
}

function guideOf(schema: z.ZodType): Guide {
  const { description } = schema;
  const inner = innerOf(schema);
  const below = inner === schema ? {} : guideOf(inner);
  const about = description === undefined ? undefined : textOf(description);
  return { ...below, ...partsOf(inner), ...(about && { about }) };
}

function innerOf(schema: z.ZodType): z.ZodType {
  if (schema.type === "optional") return (schema as z.ZodOptional).unwrap() as z.ZodType;
  return schema.type === "lazy" ? ((schema as z.ZodLazy).unwrap() as z.ZodType) : schema;
}

function partsOf(schema: z.ZodType): Pick<Guide, "keys" | "of"> {
  if (schema.type === "array") return { of: guideOf((schema as z.ZodArray).element as z.ZodType) };
  if (schema.type === "record") return { of: guideOf((schema as z.ZodRecord).valueType as z.ZodType) };
  if (schema.type !== "object") return {};
  const entries = Object.entries((schema as z.ZodObject).shape) as [string, z.ZodType][];
  return { keys: Object.fromEntries(entries.map(([key, field]) => [key, guideOf(field)])) };
}

/** A description has English first and Chinese on the next line, where it has both. */
function textOf(description: string): Text {
  const [en = "", zh = en] = description.split("\n");
  return { en, zh };
}
