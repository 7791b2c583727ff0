import type { Kind } from "../manifest/kind.js";
import type { Shapes } from "../manifest/shape.js";
import type { Ref } from "../source/span.js";
import type { Entity, Facts, Model, Sighted } from "./entity.js";
type Data = Readonly<Record<string, unknown>>;
/** What structs share: shapes, facts, and the model they belong to. */
export interface StructContext {
    readonly shapes: Shapes;
    readonly facts: Facts;
    readonly model: () => Model;
}
export declare function createEntity(context: StructContext, kind: Kind, data: Data, from: Ref, sighted?: Sighted): Entity;
export {};
