import type { Missing } from "../cel/value.js";
import type { Entity, Model } from "../model/entity.js";
import { type Source } from "../source/source.js";
import type { Path, Span } from "../source/span.js";
import type { MissingFact, Snippet } from "./report.js";
/** Sources by file, to turn symbolic places into ranges once. */
export type Sources = ReadonlyMap<string, Source>;
/** Range of a key of an entity, or of its nearest declared parent; an entity itself is shown at its id. */
export declare function placeOf(sources: Sources, entity: Entity, path: Path): Span;
/** The outermost key on a route that is not declared. */
export declare function undeclaredKey(data: unknown, path: Path): Path;
/** A reference to something broken is declared: its own problem tells of it. */
export declare function isDeclared(data: unknown, path: Path): boolean;
/** Where a missing fact belongs; facts of no declared entity are shown at the entity that was judged. */
export declare function placeMissing(sources: Sources, model: Model, missing: Missing, judged: Entity): MissingFact;
/** The line of a place with up to two lines before it. */
export declare function snippetOf(sources: Sources, at: Span): Snippet;
