import type { Rule } from "../../rule/rule.js";
import { type Change } from "./change.js";
import { type ChangedFacts } from "./facts.js";
import { type DiffSide } from "./side.js";
/** What is different about a rule that both sides have; nothing when it says and does the same. */
export declare function changedRule(sides: readonly [DiffSide, DiffSide], changed: ChangedFacts, old: Rule, now: Rule): Change | undefined;
