import type { Kind } from "../manifest/kind.js";
import type { Shapes } from "../manifest/shape.js";
import type { Ref } from "../source/span.js";
import type { Entity, Facts, Model, Read, Sighted } from "./entity.js";
type Data = Readonly<Record<string, unknown>>;
/** What structs share: shapes, facts, the model they belong to, and who watches reads. */
export interface StructContext {
    readonly shapes: Shapes;
    readonly facts: Facts;
    readonly model: () => Model;
    /** Watches reads while something is explained; undefined during a check. */
    watch: ((read: Read) => void) | undefined;
}
export declare function createEntity(context: StructContext, kind: Kind, data: Data, from: Ref, sighted?: Sighted): Entity;
export {};
