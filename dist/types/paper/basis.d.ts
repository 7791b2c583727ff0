import type { Entity } from "../model/entity.js";
import type { Paper } from "../rule/paper.js";
import type { Desk, Gathered } from "./desk.js";
import type { Block } from "./document.js";
import { type Lang } from "./wording.js";
/** What every draft ends with: what is lacking, what is not met, and the facts, rules and law that it was made from. */
export declare function basisOf(desk: Desk, paper: Paper, entity: Entity, gathered: Gathered, lang: Lang): readonly Block[];
