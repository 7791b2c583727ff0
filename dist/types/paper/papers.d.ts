import type { Entity } from "../model/entity.js";
import type { Paper } from "../rule/paper.js";
import type { Pack } from "../rule/rule.js";
import { type Asked, type Desk } from "./desk.js";
/** A paper that can be drafted for an entity, and whether the law asks for it. */
export interface Candidate {
    readonly paper: Paper;
    readonly entity: Entity;
    readonly asked: Asked;
}
/** All papers by id: those of packs that were read, and the built-in ones that none of them replaces. */
export declare function papersOf(packs: readonly Pack[], builtin: Readonly<Record<string, readonly Paper[]>>): readonly Paper[];
/** Every paper on every entity of its kind, in order. */
export declare function candidates(desk: Desk, papers: readonly Paper[]): readonly Candidate[];
