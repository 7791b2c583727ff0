import { children, type Expression } from "../../cel/expression.js";
import type { Rule } from "../../rule/rule.js";

/** Whether the condition of a rule reads a decision: `decided.name` or `doubtful.name` of anything. */
export function isDecidedBy({ when, assert }: Pick<Rule, "when" | "assert">, name: string): boolean {
  return [when, assert].some((one) => readsDecision(one, name));
}

function readsDecision(expression: Expression, name: string): boolean {
  if (expression[0] === "." && expression[2] === name) {
    const [, owner] = expression;
    if (owner[0] === "." && (owner[2] === "decided" || owner[2] === "doubtful")) return true;
  }
  return children(expression).some((one) => readsDecision(one, name));
}
