import type { z } from "zod";

/** A zod schema as plain data, so that a check validates without building schemas: packs and forms compile to one JSON. */
export type Form =
  | { readonly is: "object"; readonly keys: Readonly<Record<string, Form>>; readonly required: readonly string[] }
  | { readonly is: "array"; readonly of: Form; readonly min?: number }
  | { readonly is: "record"; readonly key?: Form; readonly of: Form }
  | TextForm
  | { readonly is: "int" | "number"; readonly min?: number; readonly max?: number }
  | { readonly is: "boolean" | "any" }
  | { readonly is: "words"; readonly words: readonly (string | number | boolean)[] };

export interface TextForm {
  readonly is: "text";
  readonly min?: number;
  readonly max?: number;
  /** Source of a regular expression of ours. */
  readonly pattern?: string;
  readonly format?: "date" | "datetime";
  /** What the text should look like. */
  readonly form?: string;
}

/** Reads a schema. Runs at build time; unknown kinds of schema are an error there. */
export function formOf(schema: z.ZodType): Form {
  switch (schema.type) {
    case "optional":
      return formOf((schema as z.ZodOptional).unwrap() as z.ZodType);
    case "lazy":
      return formOf((schema as z.ZodLazy).unwrap() as z.ZodType);
    case "object":
      return objectForm(schema as z.ZodObject);
    case "array": {
      const min = bagOf(schema).minimum;
      return {
        is: "array",
        of: formOf((schema as z.ZodArray).element as z.ZodType),
        ...(min !== undefined && { min }),
      };
    }
    case "record": {
      const { keyType, valueType } = schema as z.ZodRecord;
      return { is: "record", key: formOf(keyType as z.ZodType), of: formOf(valueType as z.ZodType) };
    }
    case "string":
      return textForm(schema as z.ZodString);
    case "number": {
      const { minimum, maximum, format } = bagOf(schema);
      const whole = format === "safeint";
      return {
        is: whole ? "int" : "number",
        ...limits(whole && minimum === Number.MIN_SAFE_INTEGER ? undefined : minimum, maximum),
      };
    }
    case "boolean":
      return { is: "boolean" };
    case "unknown":
      return { is: "any" };
    case "enum":
      return { is: "words", words: (schema as z.ZodEnum).options };
    case "literal":
      return { is: "words", words: [...(schema as z.ZodLiteral).values] as (string | number | boolean)[] };
    default:
      throw new Error(`no form for ${schema.type}`);
  }
}

interface Bag {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly patterns?: ReadonlySet<RegExp>;
}

/** What the checks of a schema ask for; this version of zod keeps no summary of them. */
function bagOf(schema: z.ZodType): Bag {
  const own = schema._zod.def as CheckDefinition & { readonly checks?: readonly CheckHolder[] };
  const found = [own, ...(own.checks ?? []).map((one) => one._zod.def)];
  const of = (name: string) => found.filter((one) => one.check === name);
  const minimum = of("greater_than")[0]?.value ?? of("min_length")[0]?.minimum;
  const maximum = of("less_than")[0]?.value ?? of("max_length")[0]?.maximum;
  const format = of("number_format")[0]?.format;
  const patterns = of("string_format").flatMap((one) => one.pattern ?? []);
  return {
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(format !== undefined && { format }),
    patterns: new Set(patterns),
  };
}

interface CheckDefinition {
  readonly check?: string;
  readonly value?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: RegExp;
}

interface CheckHolder {
  readonly _zod: { readonly def: CheckDefinition };
}

function limits(min: number | undefined, max: number | undefined) {
  return { ...(min !== undefined && { min }), ...(max !== undefined && max !== Number.MAX_SAFE_INTEGER && { max }) };
}

function objectForm(schema: z.ZodObject): Form {
  const entries = Object.entries(schema.shape) as [string, z.ZodType][];
  return {
    is: "object",
    keys: Object.fromEntries(entries.map(([key, field]) => [key, formOf(field)])),
    required: entries.filter(([, field]) => field.type !== "optional").map(([key]) => key),
  };
}

function textForm(schema: z.ZodString): TextForm {
  const { minimum, maximum, patterns } = bagOf(schema);
  const { format } = schema;
  if (format === "date" || format === "datetime") return { is: "text", format };
  const pattern = [...(patterns ?? [])][0]?.source;
  const form = pattern && describedForm(schema);
  return { is: "text", ...limits(minimum, maximum), ...(pattern && { pattern }), ...(form && { form }) };
}

/** The words next to a pattern, taken from the message that a text outside it gets. */
function describedForm(schema: z.ZodString): string | undefined {
  const issue = schema.safeParse("\u0000").error?.issues.find((one) => one.code === "invalid_format");
  return issue && !issue.message.startsWith("Invalid") ? issue.message : undefined;
}
