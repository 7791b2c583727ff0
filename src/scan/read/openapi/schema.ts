import type { Node } from "../../../source/source.js";
import type { Field, Range, Shape, ShapeKind } from "../../outline.js";
import { labelsOf } from "../comments.js";
import { type Data, placeIn } from "../data.js";

/** A named place of a document. */
export interface Named {
  readonly name: string;
  readonly at: Range;
}

/** A field and the schema that says more about it. */
export interface Property {
  readonly field: Field;
  readonly schema: Node | undefined;
}

/** The value of a key, what an alias stands for included. */
export function member(node: Node | undefined, key: string): Node | undefined {
  const value = node?.kind === "mapping" ? node.pairs.get(key)?.value : undefined;
  return value?.kind === "alias" ? value.target : value;
}

/** The text of a scalar under a key. */
export function textOf(node: Node | undefined, key: string): string | undefined {
  const value = member(node, key);
  return value?.kind === "scalar" ? value.text : undefined;
}

/** The keys of a mapping with their values; extensions of the format are left out. */
export function entriesOf(data: Data, node: Node | undefined): readonly (Named & { readonly value: Node })[] {
  if (node?.kind !== "mapping") return [];
  return [...node.pairs]
    .filter(([name]) => !name.startsWith("x-"))
    .map(([name, { key, value }]) => ({ name, at: placeIn(data, key), value: unaliased(value) }));
}

/** The items of a sequence. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === "sequence" ? node.items.map(unaliased) : [];
}

/** A shape for a schema and one for each object inside it; those without fields are left out. */
export function schemaShapes(data: Data, named: Named, kind: ShapeKind, schema: Node | undefined): readonly Shape[] {
  return shapesOf(data, named, kind, described(schema), propertiesOf(data, schema));
}

/** A shape of these properties, and the shapes of objects inside them. */
export function shapesOf(
  data: Data,
  { name, at }: Named,
  kind: ShapeKind,
  labels: readonly string[],
  properties: readonly Property[],
): readonly Shape[] {
  const first = new Map<string, Property>();
  for (const one of properties) if (!first.has(one.field.name)) first.set(one.field.name, one);
  const own = [...first.values()];
  const inner = own.flatMap(({ field, schema }) => schemaShapes(data, field, kind, schema));
  if (own.length === 0) return inner;
  return [{ name, kind, labels, fields: own.map(({ field }) => field), at }, ...inner];
}

/** The properties of a schema, with those of the parts that it is combined of and of the items of a list. */
export function propertiesOf(data: Data, schema: Node | undefined): readonly Property[] {
  if (schema?.kind !== "mapping") return [];
  const properties = member(schema, "properties");
  const own =
    properties?.kind === "mapping"
      ? [...properties.pairs].map(([name, { key, value }]) => propertyOf(name, placeIn(data, key), unaliased(value)))
      : [];
  const combined = COMBINED.flatMap((key) => itemsOf(member(schema, key)));
  const inside = INSIDE.flatMap((key) => member(schema, key) ?? []);
  return [...own, ...[...combined, ...inside].flatMap((part) => propertiesOf(data, part))];
}

/** A field of a name and a schema; `more` are descriptions from around the schema. */
export function propertyOf(name: string, at: Range, schema: Node | undefined, more: readonly string[] = []): Property {
  const type = typeOf(schema);
  const labels = labelsOf([...more, ...described(schema)]);
  return { field: { name, aliases: [], ...(type && { type }), labels, at }, schema };
}

/** Title and description. */
export function described(node: Node | undefined): readonly string[] {
  return labelsOf([textOf(node, "title"), textOf(node, "summary"), textOf(node, "description")]);
}

function typeOf(schema: Node | undefined): string | undefined {
  const reference = textOf(schema, "$ref");
  if (reference !== undefined) return reference.slice(reference.lastIndexOf("/") + 1);
  const types = member(schema, "type");
  if (types?.kind === "sequence") return types.value.join("|");
  const type = types?.kind === "scalar" ? types.text : undefined;
  const items = type === "array" ? typeOf(member(schema, "items")) : undefined;
  return items === undefined ? type : `${items}[]`;
}

function unaliased(node: Node): Node {
  return node.kind === "alias" ? node.target : node;
}

const COMBINED = ["allOf", "oneOf", "anyOf"];
const INSIDE = ["items", "additionalProperties", "then", "else"];
