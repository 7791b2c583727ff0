import type { Node } from "../../source/source.js";
import { EMPTY_OUTLINE, type Outline, type Shape } from "../outline.js";
import { type Data, placeIn, readData } from "./data.js";
import {
  described,
  entriesOf,
  itemsOf,
  member,
  type Named,
  type Property,
  propertiesOf,
  propertyOf,
  schemaShapes,
  shapesOf,
  textOf,
} from "./openapi/schema.js";

/** Reads OpenAPI 2 and 3 and JSON Schema from YAML or JSON: schemas as messages, what operations take as requests. */
export function openapiReader(text: string, file: string): Outline {
  const data = readData(text, file);
  const shapes = data.roots.flatMap((root) =>
    DESCRIPTIONS.some((key) => member(root, key)) ? apiShapes(data, root) : documentShapes(data, root, file),
  );
  return { ...EMPTY_OUTLINE, shapes, unread: data.unread };
}

function apiShapes(data: Data, root: Node): readonly Shape[] {
  const components = member(root, "components");
  const schemas = [member(components, "schemas"), member(root, "definitions")].flatMap((one) => entriesOf(data, one));
  const bodies = entriesOf(data, member(components, "requestBodies"));
  const responses = [member(components, "responses"), member(root, "responses")].flatMap((one) => entriesOf(data, one));
  const messages = entriesOf(data, member(components, "messages"));
  const parameters = [member(components, "parameters"), member(root, "parameters")].flatMap((one) =>
    entriesOf(data, one),
  );
  return [
    ...schemas.flatMap((one) => schemaShapes(data, one, "message", one.value)),
    ...messages.flatMap((one) => schemaShapes(data, one, "message", member(one.value, "payload"))),
    ...bodies.flatMap((one) => shapesOf(data, one, "request", described(one.value), contentOf(data, one.value))),
    ...responses.flatMap((one) => shapesOf(data, one, "message", described(one.value), contentOf(data, one.value))),
    ...parameters.flatMap((one) => shapesOf(data, one, "request", [], parameterOf(data, one.value))),
    ...["paths", "webhooks"]
      .flatMap((key) => entriesOf(data, member(root, key)))
      .flatMap((one) => pathShapes(data, one)),
  ];
}

function pathShapes(data: Data, path: Named & { readonly value: Node }): readonly Shape[] {
  const shared = itemsOf(member(path.value, "parameters")).flatMap((one) => parameterOf(data, one));
  const operations = entriesOf(data, path.value).filter(({ name }) => METHODS.has(name));
  return [
    ...shapesOf(data, path, "request", described(path.value), shared),
    ...operations.flatMap((method) => {
      const id = member(method.value, "operationId");
      const unnamed = { name: `${method.name} ${path.name}`, at: method.at };
      const named = id?.kind === "scalar" ? { name: id.text, at: placeIn(data, id) } : unnamed;
      return operationShapes(data, named, method.value);
    }),
  ];
}

function operationShapes(data: Data, named: Named, operation: Node): readonly Shape[] {
  const parameters = itemsOf(member(operation, "parameters")).flatMap((one) => parameterOf(data, one));
  const taken = [...parameters, ...contentOf(data, member(operation, "requestBody"))];
  const given = entriesOf(data, member(operation, "responses")).flatMap(({ value }) => contentOf(data, value));
  return [
    ...shapesOf(data, named, "request", described(operation), taken),
    ...shapesOf(data, named, "message", [], given),
  ];
}

/** What a body holds that is described in place: OpenAPI 3 by media type, OpenAPI 2 at once. */
function contentOf(data: Data, body: Node | undefined): readonly Property[] {
  const media = entriesOf(data, member(body, "content")).map(({ value }) => member(value, "schema"));
  return [...media, member(body, "schema")].flatMap((schema) => propertiesOf(data, schema));
}

function parameterOf(data: Data, parameter: Node): readonly Property[] {
  const name = member(parameter, "name");
  const schema = member(parameter, "schema");
  if (textOf(parameter, "in") === "body") return propertiesOf(data, schema);
  if (name?.kind !== "scalar" || name.text === "") return [];
  return [propertyOf(name.text, placeIn(data, name), schema ?? parameter, described(parameter))];
}

/** A JSON Schema: the document itself and its definitions. */
function documentShapes(data: Data, root: Node, file: string): readonly Shape[] {
  const title = member(root, "title");
  const begin = { from: root.start + data.base, to: Math.min(root.end, root.start + 1) + data.base };
  const base = file.slice(file.lastIndexOf("/") + 1).replace(/(?:\.schema)?\.\w+$/, "");
  const named = title?.kind === "scalar" ? { name: title.text, at: placeIn(data, title) } : { name: base, at: begin };
  const definitions = ["$defs", "definitions"].flatMap((key) => entriesOf(data, member(root, key)));
  return [
    ...schemaShapes(data, named, "message", root),
    ...definitions.flatMap((one) => schemaShapes(data, one, "message", one.value)),
  ];
}

const DESCRIPTIONS = ["openapi", "swagger", "asyncapi"];
const METHODS: ReadonlySet<string> = new Set("get put post delete options head patch trace query".split(" "));
