import type { Rule } from "../../rule/rule.js";
/** Whether the condition of a rule reads a decision: `decided.name` or `doubtful.name` of anything. */
export declare function isDecidedBy({ when, assert }: Pick<Rule, "when" | "assert">, name: string): boolean;
