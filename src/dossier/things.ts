import { titleOf } from "../finding/drawn.js";
import { placeOf, type Sources } from "../finding/place.js";
import { KINDS, type Kind } from "../manifest/kind.js";
import type { Shape, Shapes } from "../manifest/shape.js";
import type { Entity, Model } from "../model/entity.js";
import { show } from "../rule/template.js";
import type { Span } from "../source/span.js";
import type { FactShown, Thing } from "./dossier.js";

type Path = readonly (string | number)[];

/** Every declared entity with its facts, by kind and id; what only code shows is not declared. */
export function thingsOf(model: Model, sources: Sources, shapes: Shapes): readonly Thing[] {
  return KINDS.filter((kind) => kind !== "signal").flatMap((kind) =>
    model.all(kind).map((entity) => ({
      kind,
      id: entity.id,
      title: titleOf(entity),
      at: placeOf(sources, entity, []),
      facts: factsOf(entity, model, sources, shapes),
    })),
  );
}

function factsOf(entity: Entity, model: Model, sources: Sources, shapes: Shapes): readonly FactShown[] {
  return Object.entries(entity.data)
    .filter(([key]) => key !== "id")
    .flatMap(([key, value]) => factsIn(value, shapes[entity.kind]?.[key], [key]));

  function factsIn(value: unknown, shape: Shape | undefined, path: Path): readonly FactShown[] {
    if (value === null || value === undefined) return [];
    if (Array.isArray(value)) {
      const plain = value.every((one) => typeof one !== "object");
      const item = shape?.type.type === "list" ? { ...shape, type: shape.type.of } : undefined;
      if (plain && !(shape?.ref && value.length > 1)) return [fact(value.join(", "), item, path, value[0])];
      return value.flatMap((one, index) => factsIn(one, item, [...path, index]));
    }
    if (typeof value === "object")
      return Object.entries(value).flatMap(([key, one]) => factsIn(one, partOf(shape, key), [...path, key]));
    const text = typeof value === "number" ? show(value) : String(value);
    return [fact(text, shape, path, value)];
  }

  function partOf(shape: Shape | undefined, key: string): Shape | undefined {
    if (shape?.type.type === "map") return { type: shape.type.of, required: false };
    return shape?.type.type === "struct" ? shapes[shape.type.name]?.[key] : undefined;
  }

  function fact(value: string, shape: Shape | undefined, path: Path, raw: unknown): FactShown {
    const at: Span = placeOf(sources, entity, path);
    const to = shape?.ref ? targetOf(shape.ref, String(raw)) : undefined;
    return { path: path.join("."), value, at, ...(to && { to: { kind: to.kind, id: to.id } }) };
  }

  /** A field that may name a thing of any kind writes its kind in front. */
  function targetOf(ref: Kind | "any", id: string): Entity | undefined {
    const slash = id.indexOf("/");
    return ref === "any" ? model.find(id.slice(0, slash) as Kind, id.slice(slash + 1)) : model.find(ref, id);
  }
}
