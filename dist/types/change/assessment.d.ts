import { type Entity, type Model } from "../model/entity.js";
import type { Text } from "../source/problem.js";
import { type FlowFacts } from "./flow.js";
/** A flow on one side of a comparison. */
interface Side {
    readonly flow: Entity | undefined;
    readonly facts: FlowFacts | undefined;
}
/** What the declared impact assessments say of an export of personal information that is new or wider than before. */
export declare function assessmentPart(before: Side, flow: Entity, facts: FlowFacts, model: Model): Text | undefined;
export {};
