import { Ajv, type ErrorObject } from "ajv";
import formats from "ajv-formats";

/** A schema of the description: JSON Schema as OpenAPI 3.0 has it, with GitHub's extensions. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** What is wrong with a value: `at` is its path in the body, empty for the whole, `text` says what. */
export interface Problem {
  readonly at: string;
  readonly text: string;
  /** The same as GitHub words it in an answer 422. */
  readonly wording: string;
}

/** Path of a key in a body: names of keys and numbers of items. */
export type Path = readonly (string | number)[];

/** The description's schemas as one version of the API has them. */
export interface Schemas {
  /** What the schema does not allow; keys that it does not name are no problem here. */
  problems(schema: Schema, value: unknown): readonly Problem[];
  /** Keys that no part of the schema names. */
  unknownKeys(schema: Schema, value: unknown): readonly Path[];
}

/** A change that a later version of the API makes to a schema, as a JSON merge patch. */
interface Change {
  readonly version: string;
  readonly patch: Schema;
}

const CHANGES = "x-github-breaking-changes";
const COMPONENT = "#/components/schemas/";
const LISTS = ["oneOf", "anyOf", "allOf"] as const;

/** Reads the components as this version of the API has them; each is translated once it is needed. */
export function schemasOf(components: Readonly<Record<string, Schema>>, version: string): Schemas {
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true, logger: false, validateSchema: false });
  formats.default(ajv);
  const known = new Map<string, Schema>();
  const translated = new WeakMap<Schema, Schema>();

  const component = (name: string): Schema => {
    if (!known.has(name)) {
      known.set(name, {});
      known.set(name, translate(components[name]!));
      ajv.addSchema(known.get(name)!, name);
    }
    return known.get(name)!;
  };

  /** A JSON Schema that Ajv understands: references by name, `nullable` beside anything. */
  const translate = (schema: Schema): Schema => {
    const changes = ((schema[CHANGES] ?? []) as readonly Change[]).filter((change) => change.version <= version);
    const current = changes.reduce((before, { patch }) => merge(before, patch), schema);
    const out: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(current)) {
      if (keyword === "$ref") {
        out.$ref = (value as string).replace(COMPONENT, "");
        component(out.$ref as string);
      } else if (keyword === "properties") {
        const entries = Object.entries(value as Record<string, Schema>);
        out.properties = Object.fromEntries(entries.map(([name, one]) => [name, translate(one)]));
      } else if (LISTS.some((name) => name === keyword)) out[keyword] = (value as Schema[]).map(translate);
      else if ((keyword === "items" || keyword === "additionalProperties") && typeof value === "object")
        out[keyword] = translate(value as Schema);
      else out[keyword] = value;
    }
    if (current.nullable !== true) return out;
    if (Array.isArray(out.enum)) out.enum = [...out.enum, null];
    if (out.type !== undefined) return out;
    delete out.nullable;
    return { anyOf: [{ type: "null" }, out] };
  };

  const read = (schema: Schema): Schema => {
    const ready = translated.get(schema) ?? translate(schema);
    translated.set(schema, ready);
    return ready;
  };

  return {
    problems: (schema, value) => {
      const validate = ajv.compile(read(schema));
      return validate(value) ? [] : validate.errors!.map(problemOf);
    },
    unknownKeys: (schema, value) => unknownKeys(value, [read(schema)], component, []),
  };
}

/** RFC 7396: null takes a key away, objects are merged, anything else replaces. */
function merge(target: Schema, patch: Schema): Schema {
  const out: Record<string, unknown> = { ...target };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete out[key];
    else if (typeof value === "object" && !Array.isArray(value))
      out[key] = merge((out[key] ?? {}) as Schema, value as Schema);
    else out[key] = value;
  }
  return out;
}

function problemOf(error: ErrorObject): Problem {
  const at = error.instancePath.split("/").slice(1).join(".");
  const text =
    error.keyword === "enum" ? `${error.message} (${error.params.allowedValues.join(", ")})` : error.message!;
  return { at, text, wording: wordingOf(error) };
}

function wordingOf({ keyword, params, data, message }: ErrorObject): string {
  if (keyword === "required") return `"${params.missingProperty}" wasn't supplied.`;
  if (keyword === "maxItems")
    return `No more than ${params.limit} items are allowed; ${(data as unknown[]).length} were supplied.`;
  if (keyword === "maxLength")
    return `Only ${params.limit} characters are allowed; ${[...(data as string)].length} were supplied.`;
  return `${JSON.stringify(data) ?? "nil"} ${message}.`;
}

/** The schema and the parts of it that may apply; a part beside named properties adds names but opens nothing. */
interface Part {
  readonly schema: Schema;
  readonly beside: boolean;
}

type Component = (name: string) => Schema;

function partsOf(schema: Schema, component: Component, beside = false): readonly Part[] {
  const refers = typeof schema.$ref === "string" ? [component(schema.$ref)] : [];
  const inner = [...refers, ...LISTS.flatMap((name) => (schema[name] ?? []) as readonly Schema[])];
  const named = beside || schema.properties !== undefined;
  return [{ schema, beside }, ...inner.flatMap((one) => partsOf(one, component, named))];
}

/** Whether an object may hold keys beyond those that the schema names. */
function opens({ schema, beside }: Part): boolean {
  if (beside) return false;
  if (schema.additionalProperties !== undefined) return schema.additionalProperties !== false;
  const silent = schema.properties === undefined && LISTS.every((name) => schema[name] === undefined);
  return schema.type === "object" && silent;
}

function unknownKeys(value: unknown, schemas: readonly Schema[], component: Component, at: Path): readonly Path[] {
  if (typeof value !== "object" || value === null) return [];
  const parts = schemas.flatMap((schema) => partsOf(schema, component));
  if (Array.isArray(value)) {
    const items = parts.flatMap(({ schema }) => (schema.items ? [schema.items as Schema] : []));
    return value.flatMap((item, index) => unknownKeys(item, items, component, [...at, index]));
  }
  const open = parts.some(opens) || !parts.some(({ schema }) => schema.properties !== undefined);
  return Object.entries(value).flatMap(([key, inner]) => {
    const named = parts.flatMap(({ schema }) => {
      const inside = (schema.properties as Readonly<Record<string, Schema>> | undefined)?.[key];
      return inside ? [inside] : [];
    });
    if (named.length === 0) return open ? [] : [[...at, key]];
    return unknownKeys(inner, named, component, [...at, key]);
  });
}
