import type { DecisionMade, EntityName } from "../finding/report.js";
import type { OutcomeNames } from "../rule/template.js";
import type { Text } from "../source/problem.js";
/** A decision that came out otherwise. */
export interface DecisionChange {
    readonly entity: EntityName;
    readonly decision: string;
    readonly text: Text;
    /** What it says now. */
    readonly now: Text;
    /** Nothing was decided before: the entity is new, or the table found nothing. */
    readonly isNew: boolean;
}
/** Decisions that came out otherwise, and those that are new and ask for something. */
export declare function decisionChanges(before: readonly DecisionMade[], after: readonly DecisionMade[], names: OutcomeNames): readonly DecisionChange[];
