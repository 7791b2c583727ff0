import type { Model } from "../model/entity.js";
import type { Decision, Pack } from "../rule/rule.js";
import type { OutcomeNames } from "../rule/template.js";
import type { Text } from "../source/problem.js";
import type { Counter } from "./report.js";
/** Numbers that a variable of a table is compared with, and the outcome of the row that does it. */
export declare function thresholdsOf(decision: Decision, variable: string): readonly {
    readonly at: number;
    readonly then: string;
}[];
/** Exporters with the people counted this year and the steps ahead; an undecided count is left to the questions. */
export declare function countersOf(model: Model, packs: readonly Pack[]): readonly Counter[];
/** What the outcomes of all decisions are called; of tables of one decision the later wording counts. */
export declare function outcomeNames(packs: readonly Pack[]): OutcomeNames;
/** Several outcomes by their names; none is nothing. */
export declare function outcomeList(names: Readonly<Record<string, Text>>, outcomes: readonly string[]): Text;
/** What an outcome is called in sentences. */
export declare function outcomeName(table: Decision, outcome: string): Text;
