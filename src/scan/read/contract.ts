import type { Node } from "../../source/source.js";
import { EMPTY_OUTLINE, type Field, type Outline, type Shape } from "../outline.js";
import { type Data, placeIn, readData } from "./data.js";
import { entriesOf, itemsOf, member, textOf } from "./openapi/schema.js";

/** Reads open data contracts (ODCS 3) and data contract specifications: what they describe is stored data. */
export function contractReader(text: string, file: string): Outline {
  const data = readData(text, file);
  const shapes = data.roots.flatMap((root) => [
    ...itemsOf(member(root, "schema")).flatMap((one) => objectShapes(data, one, "")),
    ...entriesOf(data, member(root, "models")).flatMap(({ name, at, value }) => modelShapes(data, name, at, value)),
  ]);
  return { ...EMPTY_OUTLINE, shapes, unread: data.unread };
}

/** Whether YAML begins like a data contract. */
export function isContract(head: string): boolean {
  return /^(?:kind\s*:\s*["']?DataContract\b|dataContractSpecification\s*:)/m.test(head);
}

/** An object of ODCS with its properties; what lies in nested objects and lists of objects is a shape of its own. */
function objectShapes(data: Data, object: Node, owner: string): readonly Shape[] {
  const node = member(object, "name");
  const name = `${owner}${textOf(object, "name") ?? ""}`;
  const properties = insideOf(object).flatMap((one) => itemsOf(member(one, "properties")));
  if (node === undefined || properties.length === 0) return [];
  const fields = properties.flatMap((one) => fieldOf(data, member(one, "name"), one));
  const shape: Shape = { name, kind: "table", labels: labelsOf(object), fields, at: placeIn(data, node) };
  return [shape, ...properties.flatMap((one) => objectShapes(data, one, `${name}.`))];
}

/** A model of the data contract specification: fields by name. */
function modelShapes(data: Data, name: string, at: Shape["at"], model: Node): readonly Shape[] {
  const entries = insideOf(model).flatMap((one) => entriesOf(data, member(one, "fields")));
  if (entries.length === 0) return [];
  const fields = entries.map((one) => fieldAt(one.name, one.at, one.value));
  const inner = entries.flatMap((one) => modelShapes(data, `${name}.${one.name}`, one.at, one.value));
  return [{ name, kind: "table", labels: labelsOf(model), fields, at }, ...inner];
}

/** What may hold fields: the node itself, and the items of a list inside of lists. Limits of the source bound the depth. */
function insideOf(node: Node): readonly Node[] {
  const items = member(node, "items");
  return items ? [node, ...insideOf(items)] : [node];
}

function fieldOf(data: Data, name: Node | undefined, property: Node): readonly Field[] {
  return name?.kind === "scalar" && name.text !== "" ? [fieldAt(name.text, placeIn(data, name), property)] : [];
}

function fieldAt(name: string, at: Field["at"], property: Node): Field {
  const physical = textOf(property, "physicalName");
  const type = textOf(property, "logicalType") ?? textOf(property, "type") ?? textOf(property, "physicalType");
  return { name, aliases: physical ? [physical] : [], ...(type && { type }), labels: labelsOf(property), at };
}

function labelsOf(node: Node): readonly string[] {
  return ["businessName", "title", "description"].flatMap((key) => textOf(node, key) || []);
}
