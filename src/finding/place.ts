import type { Missing } from "../cel/value.js";
import type { Entity, Model } from "../model/entity.js";
import { locate, type Source } from "../source/source.js";
import type { Path, Span } from "../source/span.js";
import type { MissingFact, Snippet } from "./report.js";

/** Sources by file, to turn symbolic places into ranges once. */
export type Sources = ReadonlyMap<string, Source>;

/** Range of a key of an entity, or of its nearest declared parent; an entity itself is shown at its id. */
export function placeOf(sources: Sources, entity: Entity, path: Path): Span {
  if (entity.sighted) return entity.sighted.at;
  const { file, document, path: from } = entity.from;
  const source = sources.get(file)!;
  const declared = nearestDeclared(entity.data, path);
  if (declared.length === 0) return locate(source, document, [...from, "id"], "value");
  return locate(source, document, [...from, ...declared], "key");
}

function nearestDeclared(data: unknown, path: Path): Path {
  let here = data;
  for (const [index, key] of path.entries()) {
    here = (here as Readonly<Record<string | number, unknown>> | undefined)?.[key];
    if (here === undefined || here === null) return path.slice(0, index);
  }
  return path;
}

/** The outermost key on a route that is not declared. */
export function undeclaredKey(data: unknown, path: Path): Path {
  return path.slice(0, nearestDeclared(data, path).length + 1);
}

/** A reference to something broken is declared: its own problem tells of it. */
export function isDeclared(data: unknown, path: Path): boolean {
  return nearestDeclared(data, path).length === path.length;
}

/** Where a missing fact belongs; facts of no declared entity are shown at the entity that was judged. */
export function placeMissing(sources: Sources, model: Model, missing: Missing, judged: Entity): MissingFact {
  const [kind, id] = missing.entity.split("#")[0]!.split("/") as [Entity["kind"], string];
  const owner = model.find(kind, id) ?? judged;
  const path = owner === judged && !model.find(kind, id) ? [] : missing.path;
  return {
    entity: { kind: owner.kind, id: owner.id },
    path: path.join("."),
    ...(missing.reason && { reason: missing.reason }),
    at: placeOf(sources, owner, path),
  };
}

/** The line of a place with up to two lines before it. */
export function snippetOf(sources: Sources, at: Span): Snippet {
  const lines = linesOf(sources.get(at.file));
  const first = Math.max(1, at.start.line - 2);
  return { first, lines: lines.slice(first - 1, at.start.line).map((line) => line.slice(0, 400)) };
}

const split = new WeakMap<Source, readonly string[]>();

function linesOf(source: Source | undefined): readonly string[] {
  if (!source) return [];
  const known = split.get(source) ?? source.text.split(/\r\n|\r|\n/);
  split.set(source, known);
  return known;
}
