import { type Struct, type Value } from "../../cel/value.js";
import type { Entity, Model } from "../entity.js";
/** Numbers of natural persons, or what is missing to count them. */
export interface Count {
    readonly ordinary: Value;
    readonly sensitive: Value;
}
/** People whose information one flow moved in a calendar year; `forecast` takes the larger of actual and expected. */
export declare function peopleOfFlow(flow: Struct, year: string, forecast: boolean): Count;
/**
 * People counted once across flows (CAC Q&A of 2024-03-22, Q11): flows of one declared population count as their
 * largest number, all others are added.
 */
export declare function countPeople(flows: readonly Entity[], of: (flow: Entity) => Count): Count;
/** Flows of an organization that export personal information and are not left out of the counters. */
export declare function countedFlows(organization: Struct, model: Model): {
    readonly flows: readonly Entity[];
    readonly undecided: Value;
};
