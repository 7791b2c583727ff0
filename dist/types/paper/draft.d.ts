import type { Entity } from "../model/entity.js";
import type { Paper } from "../rule/paper.js";
import { type Desk } from "./desk.js";
import type { Document } from "./document.js";
import { type Lang } from "./wording.js";
/** Fills a paper for one entity from what is declared; what is not becomes a blank, and nothing is made up. */
export declare function draft(desk: Desk, paper: Paper, entity: Entity, lang: Lang): Document;
