import type { Expression } from "../../cel/expression.js";
import { keyOf } from "./terms.js";

/** The same expression with `!` pushed inside as far as truth tables of three values allow. */
export function normal(expression: Expression, negated = false): Expression {
  switch (expression[0]) {
    case "!":
      return normal(expression[1], !negated);
    case "&&":
    case "||": {
      const operator = (expression[0] === "&&") !== negated ? "&&" : "||";
      return [operator, normal(expression[1], negated), normal(expression[2], negated)];
    }
    case "?:":
      return ["?:", normal(expression[1]), normal(expression[2], negated), normal(expression[3], negated)];
    case "lit":
      return negated && typeof expression[1] === "boolean" ? ["lit", !expression[1]] : expression;
    case "==":
    case "!=":
      return negated ? [expression[0] === "==" ? "!=" : "==", expression[1], expression[2]] : expression;
    default:
      return negated ? ["!", expression] : expression;
  }
}

/** The parts that an operator joins, whatever the brackets; neutral ones are left out. */
export function partsOf(expression: Expression, operator: "&&" | "||"): readonly Expression[] {
  if (expression[0] === operator) return [...partsOf(expression[1], operator), ...partsOf(expression[2], operator)];
  return expression[0] === "lit" && expression[1] === (operator === "&&") ? [] : [expression];
}

/** Parts joined again; none of them is `true` for and, `false` for or. */
export function joined(parts: readonly Expression[], operator: "&&" | "||"): Expression {
  const [first, ...more] = parts;
  return more.reduce<Expression>((left, right) => [operator, left, right], first ?? ["lit", operator === "&&"]);
}

/** What only one of two lists of parts has. */
export function apart(
  before: readonly Expression[],
  after: readonly Expression[],
): { readonly gone: readonly Expression[]; readonly fresh: readonly Expression[] } {
  const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return {
    gone: before.filter((one) => !now.has(keyOf(one))),
    fresh: after.filter((one) => !old.has(keyOf(one))),
  };
}

/** Two normal expressions without the parts that both join in the same way. */
export function stripped(before: Expression, after: Expression): readonly [Expression, Expression] {
  if (keyOf(before) === keyOf(after)) return [before, after];
  for (const operator of ["&&", "||"] as const) {
    const [old, now] = [partsOf(before, operator), partsOf(after, operator)];
    const { gone, fresh } = apart(old, now);
    if (gone.length === old.length && fresh.length === now.length) continue;
    return stripped(joined(gone, operator), joined(fresh, operator));
  }
  return [before, after];
}
