import { type Missing } from "../cel/value.js";
import { type Examined, type Input } from "../examine.js";
import type { MissingFact, Report } from "../finding/report.js";
import type { Entity } from "../model/entity.js";
import type { Guides } from "../rule/guide.js";
import type { Citation } from "../rule/law.js";
import type { Paper, PaperNames } from "../rule/paper.js";
import type { OutcomeNames } from "../rule/template.js";
import { type FactRead, type Watched } from "../watched.js";
/** What all drafts of one run are made from. */
export interface Desk {
    readonly input: Input;
    readonly watched: Watched;
    readonly examined: Examined;
    readonly report: Report;
    readonly names: PaperNames;
    readonly outcomes: OutcomeNames;
    /** What keys of manifests mean. */
    readonly guides: Guides;
}
/** Everything that drafts of a workspace are made from; the check runs once for all of them. */
export declare function deskOf(input: Input, names: PaperNames, guides: Guides): Desk;
/** Whether the law asks for a paper about an entity; `perhaps` while facts are lacking. */
export type Asked = "yes" | "no" | "perhaps";
/** What a draft was made from, gathered while it is written. */
export interface Gathered {
    readonly facts: Map<string, FactRead>;
    readonly missing: Map<string, MissingFact>;
    readonly cited: Citation[];
    readonly asked: Asked;
    readonly lacking: readonly MissingFact[];
}
/** Whether the law asks for a paper about an entity, and the facts that this still depends on. */
export declare function askedOf(desk: Desk, paper: Paper, entity: Entity): {
    readonly asked: Asked;
    readonly lacking: readonly Missing[];
};
