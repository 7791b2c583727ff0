import type { Decision, ExpressionFact } from "../../rule/rule.js";
import { type Change } from "./change.js";
import { type ChangedFacts } from "./facts.js";
import type { DiffSide } from "./side.js";
type Sides = readonly [DiffSide, DiffSide];
/** Decision tables that are new, gone or different: outcomes that are reached in more or fewer cases, and their rows. */
export declare function decisionChanges(sides: Sides, changed: ChangedFacts, before: readonly Decision[], after: readonly Decision[]): readonly Change[];
/** Derived facts that are new, gone or different. */
export declare function factChanges(sides: Sides, changed: ChangedFacts, before: readonly ExpressionFact[], after: readonly ExpressionFact[]): readonly Change[];
export {};
