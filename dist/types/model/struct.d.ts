import { type Value } from "../cel/value.js";
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
/**
 * Computes a part unless that is under way already: then it depends on itself, and is unknown. What is read on the way
 * round is only right for this way, so that nobody keeps it.
 */
export declare function onceAtATime(circles: Set<string>, underWay: Set<string>, owner: string, key: string, compute: () => Value): Value;
export {};
