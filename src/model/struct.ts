import { type Struct, unknown, type Value } from "../cel/value.js";
import type { Kind } from "../manifest/kind.js";
import type { Shape, Shapes } from "../manifest/shape.js";
import type { Ref } from "../source/span.js";
import type { Entity, Facts, Model, Read, Sighted } from "./entity.js";

type Path = readonly (string | number)[];
type Data = Readonly<Record<string, unknown>>;

/** What structs share: shapes, facts, the model they belong to, and who watches reads. */
export interface StructContext {
  readonly shapes: Shapes;
  readonly facts: Facts;
  readonly model: () => Model;
  /** Watches reads while something is explained; undefined during a check. */
  watch: ((read: Read) => void) | undefined;
}

export function createEntity(context: StructContext, kind: Kind, data: Data, from: Ref, sighted?: Sighted): Entity {
  const id = String(data.id);
  const label = `${kind}/${id}`;
  const struct = createStruct(context, kind, data, label, []);
  return Object.assign(struct, { kind, id, from, data, ...(sighted && { sighted }) });
}

// The same for all, so that no answer depends on where a circle is entered.
const CIRCULAR = unknown({
  entity: "",
  path: [],
  reason: { en: "the references that it follows run in a circle", zh: "所依据的引用关系构成循环" },
});

/**
 * Computes a part unless that is under way already: then it depends on itself, and is unknown. What is read on the way
 * round is only right for this way, so that nobody keeps it.
 */
export function onceAtATime(
  circles: Set<string>,
  underWay: Set<string>,
  owner: string,
  key: string,
  compute: () => Value,
): Value {
  const name = `${owner}.${key}`;
  if (underWay.has(key)) {
    circles.add(name);
    return CIRCULAR;
  }
  underWay.add(key);
  const value = compute();
  underWay.delete(key);
  circles.delete(name);
  return value;
}

/** A group of declared fields and the facts derived from it. */
function createStruct(context: StructContext, name: string, data: Data, owner: string, path: Path): Struct {
  const memo = new Map<string, Value | undefined>();
  const computing = new Set<string>();
  const shapes = context.shapes[name] ?? {};
  const facts = context.facts[name] ?? {};
  const label = path.length === 0 ? owner : `${owner}#${path.join(".")}`;
  const struct: Struct = { is: "struct", label, get, keys: () => Object.keys(data) };
  return struct;

  function get(key: string): Value | undefined {
    const derived = Object.hasOwn(facts, key);
    const value = memo.has(key) ? memo.get(key) : derived ? compute(key) : declared(key);
    if (!derived || context.model().circles.size === 0) memo.set(key, value);
    if (context.watch && value !== undefined) context.watch({ entity: owner, path: [...path, key], value, derived });
    return value;
  }

  function compute(key: string): Value {
    const model = context.model();
    return onceAtATime(model.circles, computing, label, key, () => facts[key]!.compute(struct, model));
  }

  function declared(key: string): Value | undefined {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    if (!shape) return undefined;
    return wrap(context, shape, data[key], owner, [...path, key], `${name}.${key}`);
  }
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
      return value;
    },
  };
}
