import type { DecisionShown, Dossier, DutyShown, Thing } from "../dossier/dossier.js";
import type { EntityName, Finding, Question } from "../finding/report.js";
import { type Html } from "./html.js";
/** A dossier with what the sections look up in it. */
export interface Context {
    readonly dossier: Dossier;
    /** By `kind/id`. */
    readonly things: ReadonlyMap<string, Thing>;
    /** Duties that are not met and not accepted, by `kind/id`. */
    readonly findings: ReadonlyMap<string, readonly Finding[]>;
    readonly waived: readonly Finding[];
    readonly questions: ReadonlyMap<string, readonly Question[]>;
    readonly decisions: ReadonlyMap<string, readonly DecisionShown[]>;
    /** By the rule that checks them. */
    readonly duties: ReadonlyMap<string, readonly DutyShown[]>;
}
/** Builds the indexes once. */
export declare function contextOf(dossier: Dossier): Context;
/** Duties of the catalogue that a rule checks, by their titles, linked to what the law says. */
export declare function dutyLinks(context: Context, rule: string): Html | undefined;
/** Anchor of a duty. */
export declare function dutyAnchor(id: string): string;
/** What a thing is called: its title, or its id. */
export declare function titleOf(context: Context, entity: EntityName): string;
/** A thing by its title, linked to all that is declared of it. */
export declare function thingLink(context: Context, entity: EntityName): Html;
/** Anchor of a finding or a question. */
export declare function findingAnchor({ fingerprint }: Pick<Finding, "fingerprint">): string;
/** Anchor of what a table decided of a thing. */
export declare function decisionAnchor({ dossier }: Context, { entity, table }: Pick<DecisionShown, "entity" | "table">): string;
