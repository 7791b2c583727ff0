import type { Expression } from "../../cel/expression.js";
import type { Decision } from "../../rule/rule.js";
import type { DiffSide } from "./side.js";
/** Conditions of the outcomes of a table, its variables written out. */
export declare function outcomeConditions(decision: Decision): ReadonlyMap<string, Expression>;
/** A condition with the facts and decisions of packs that it reads of `it` written out, and those that they read in turn. */
export declare function factsInlined(expression: Expression, on: string, { policies }: DiffSide, other: Pick<DiffSide, "policies">): Expression;
