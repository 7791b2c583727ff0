import { type Sources } from "../finding/place.js";
import type { Shapes } from "../manifest/shape.js";
import type { Model } from "../model/entity.js";
import type { Thing } from "./dossier.js";
/** Every declared entity with its facts, by kind and id; what only code shows is not declared. */
export declare function thingsOf(model: Model, sources: Sources, shapes: Shapes): readonly Thing[];
