import { type Struct, unknown, type Value } from "../cel/value.js";
import type { Kind } from "../manifest/kind.js";
import type { Shape, Shapes } from "../manifest/shape.js";
import type { Ref } from "../source/span.js";
import type { Entity, Facts, Model, Sighted } from "./entity.js";
import { createMemo } from "./memo.js";

type Path = readonly (string | number)[];
type Data = Readonly<Record<string, unknown>>;

/** What structs share: shapes, facts, and the model they belong to. */
export interface StructContext {
  readonly shapes: Shapes;
  readonly facts: Facts;
  readonly model: () => Model;
}

export function createEntity(context: StructContext, kind: Kind, data: Data, from: Ref, sighted?: Sighted): Entity {
  const id = String(data.id);
  const label = `${kind}/${id}`;
  const struct = createStruct(context, kind, data, label, []);
  return Object.assign(struct, { kind, id, from, data, ...(sighted && { sighted }) });
}

/** A group of declared fields and the facts derived from it. */
function createStruct(context: StructContext, name: string, data: Data, owner: string, path: Path): Struct {
  const declaredMemo = new Map<string, Value | undefined>();
  const shapes = context.shapes[name] ?? {};
  const facts = context.facts[name] ?? {};
  const label = path.length === 0 ? owner : `${owner}#${path.join(".")}`;
  const derived = createMemo(context.model, label, (key) => facts[key]!.compute(struct, context.model()));
  const struct: Struct = { is: "struct", label, get, keys: () => Object.keys(data) };
  return struct;

  function get(key: string): Value | undefined {
    if (Object.hasOwn(facts, key)) return derived.get(key);
    const value = declaredMemo.has(key) ? declaredMemo.get(key) : declared(key);
    declaredMemo.set(key, value);
    note(context, owner, [...path, key], value);
    return value;
  }

  function declared(key: string): Value | undefined {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    if (!shape) return undefined;
    return wrap(context, shape, data[key], owner, [...path, key], `${name}.${key}`);
  }
}

/** Tells who watches what was read. */
function note(context: StructContext, entity: string, path: Path, value: Value | undefined): void {
  const { trail } = context.model();
  if (trail && value !== undefined) trail.steps.push({ entity, path, value });
}

function wrap(context: StructContext, shape: Shape, raw: unknown, owner: string, path: Path, name: string): Value {
  if (raw === undefined || raw === null) {
    const group = !shape.ref && (shape.type.type === "struct" || shape.type.type === "map");
    const facts = shape.type.type === "struct" ? context.facts[shape.type.name] : undefined;
    return unknown({ entity: owner, path, ...(group && { group, ...(facts && { derived: Object.keys(facts) }) }) });
  }
  if (shape.type.type === "list") {
    const item: Shape = { ...shape, type: shape.type.of };
    return (raw as unknown[]).map((one, index) => wrap(context, item, one, owner, [...path, index], name));
  }
  if (shape.ref && shape.ref !== "any")
    return context.model().find(shape.ref, String(raw)) ?? unknown({ entity: owner, path });
  if (shape.type.type === "map") return createMap(context, shape.type.of, raw as Data, owner, path, name);
  if (shape.type.type === "struct") return createStruct(context, shape.type.name, raw as Data, owner, path);
  return raw as Value;
}

function createMap(
  context: StructContext,
  of: Shape["type"],
  data: Data,
  owner: string,
  path: Path,
  name: string,
): Struct {
  const shape: Shape = { type: of, required: false };
  return {
    is: "struct",
    label: `${owner}#${path.join(".")}`,
    keys: () => Object.keys(data),
    get: (key) => {
      const value = wrap(context, shape, Object.hasOwn(data, key) ? data[key] : undefined, owner, [...path, key], name);
      note(context, owner, [...path, key], value);
      return value;
    },
  };
}
