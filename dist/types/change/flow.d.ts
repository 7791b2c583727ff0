import type { Entity } from "../model/entity.js";
import type { Text } from "../source/problem.js";
import { type Moved, type Part } from "./people.js";
/** What a flow does, as far as it is declared. */
export interface FlowFacts {
    readonly from: string;
    readonly fields: readonly Field[];
    /** Recipient and place: `Stripe (US)`. */
    readonly to: Text;
    readonly exports: boolean;
    /** People of the judged year; undefined where they are not declared. */
    readonly people: Readonly<Record<Part, number | undefined>>;
}
interface Field {
    readonly name: string;
    /** Beyond doubt. */
    readonly sensitive: boolean;
}
export declare function flowFacts(flow: Entity): FlowFacts;
/** A flow that is new. */
export declare function flowAdded({ fields, to, exports }: FlowFacts): Text;
/** A flow that is no more. */
export declare function flowRemoved({ fields, to, exports }: FlowFacts): Text;
/** What is different in a flow that stays: recipient and place, dataset, fields. */
export declare function flowChanged(before: FlowFacts, after: FlowFacts): readonly Text[];
/** A flow takes more with it than before, or takes it elsewhere: an assessment of the flow as it was may not hold. */
export declare function isWider(before: FlowFacts, after: FlowFacts): boolean;
/** How the people of a flow that stays moved. */
export declare function flowPeople({ people: before }: FlowFacts, { people: after }: FlowFacts): readonly Moved[];
export {};
