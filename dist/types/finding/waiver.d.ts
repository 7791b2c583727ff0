import type { Entity, Model } from "../model/entity.js";
import type { Verdict } from "../rule/judge.js";
import type { Problem } from "../source/problem.js";
import { type Governance } from "./approver.js";
import { type Sources } from "./place.js";
import type { Finding, WaiverShown } from "./report.js";
/** What waivers are judged by. */
export interface WaiverContext {
    readonly model: Model;
    readonly governance: Governance;
    /** The compared commit. */
    readonly before: Model | undefined;
    /** A waiver counts only when the compared commit has it in the same words. */
    readonly untrusted: boolean;
    /** The present id of a rule that had another one earlier. */
    readonly idOf: (rule: string) => string;
    /** Whether a rule was judged, or is one that no pack has; one that is off here may have findings elsewhere. */
    readonly isJudged: (rule: string) => boolean;
}
/** The waiver that accepts a verdict now, if there is one. */
export declare function waiverOf({ rule, entity }: Pick<Verdict, "rule" | "entity">, { model, governance, before, untrusted, idOf }: WaiverContext): Entity | undefined;
/** A finding as accepted by a waiver; nothing is ever deleted. */
export declare function waivedBy(finding: Finding, waiver: Entity, sources: Sources): Finding;
/** An expired, unused, over-long, self-approved or forbidden waiver is a problem. */
export declare function waiverProblems(verdicts: readonly Verdict[], context: WaiverContext, sources: Sources, waivers?: readonly Entity[]): readonly Problem[];
/** All waivers with what became of them, the next to end first; of equal ends by id, as the model has them. */
export declare function waiversShown(verdicts: readonly Verdict[], context: WaiverContext, sources: Sources): readonly WaiverShown[];
/** Waivers of the compared commit that stand as they were. */
export declare function untouched(before: Model, now: Model): readonly Entity[];
