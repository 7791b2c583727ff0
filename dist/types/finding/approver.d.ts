import type { Model } from "../model/entity.js";
import type { Problem, Text } from "../source/problem.js";
import type { Span } from "../source/span.js";
/** People who may accept findings; of all rules and files unless it says which. */
export interface Approver {
    readonly who: readonly string[];
    /** Globs of rule ids. */
    readonly rules?: readonly string[] | undefined;
    /** Globs of the manifests that declare what the finding is about. */
    readonly paths?: readonly string[] | undefined;
}
/** The limits that the configuration sets to waivers and baselines. */
export interface Governance {
    readonly waiver_max_days: number;
    /** Days before the end of a waiver from which it is told. */
    readonly waiver_warn_days: number;
    /** Who may accept findings; undefined when nobody has said. */
    readonly approvers: readonly Approver[] | undefined;
}
/** What a waiver or a baseline has in common: someone accepted findings for a time. */
export interface Acceptance {
    /** As people call it: `waiver 'x'`. */
    readonly name: Text;
    /** First part of the codes of its problems. */
    readonly area: "waiver" | "baseline";
    readonly approved_by: string;
    readonly approved_on: string;
    readonly expires: string;
    readonly place: (key: string) => Span;
}
/** Whether someone may accept a finding of a rule about an entity. */
export declare function mayApprove(approvers: readonly Approver[] | undefined, who: string, rule: string, entity: string, model: Model): boolean;
/** Whether an acceptance counts on a day. */
export declare function isInForce(one: Pick<Acceptance, "approved_on" | "expires">, asOf: string): boolean;
/** What is wrong with the dates of an acceptance. */
export declare function dateFaults(one: Acceptance, asOf: string, maxDays: number): readonly Problem[];
/** The problem of an approver whom the configuration does not name for a finding. */
export declare function notAllowed(one: Acceptance, rule: string, entity: string): Problem;
/** Days from one calendar date to another. */
export declare function daysBetween(from: string, to: string): number;
