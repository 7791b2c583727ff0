import { type Struct } from "../cel/value.js";
import type { Entity, Model } from "../model/entity.js";
import type { FlowDrawn } from "./report.js";
/** All flows as maps draw them; what is not decided is left out. */
export declare function flowsDrawn(model: Model): readonly FlowDrawn[];
/** What people call an entity. */
export declare function titleOf(entity: Entity): string;
/** A fact that is decided; undefined while it is not. */
export declare function known<T>(it: Struct, key: string): T | undefined;
