import type { Scope } from "../cel/evaluate.js";
import type { Expression } from "../cel/expression.js";
import { print } from "../cel/print.js";
import { isList, isStruct, isUnknown, type Missing, type Value } from "../cel/value.js";
import { run } from "../rule/judge.js";
import type { Text } from "../source/problem.js";
import { type Reading, readings, shown, withLocal } from "./reading.js";

/** One operand of a condition with its value, and its own operands where they matter. */
export interface Step {
  /** As CEL. */
  readonly text: string;
  readonly value: boolean | "unknown";
  /** Another value of this operand alone, or together with its like, would change the outcome. */
  readonly deciding: boolean;
  /** How the parts are joined; undefined for an operand without parts. */
  readonly operator?: "&&" | "||" | "?:";
  readonly parts: readonly Step[];
  /** Values behind the operand. */
  readonly reads: readonly Reading[];
  /** Undeclared facts that leave it open. */
  readonly missing: readonly Text[];
}

/** Takes a condition apart at its outermost `&&` or `||`, and again wherever an operand decides. */
export function traceCondition(expression: Expression, scope: Scope, deciding: boolean): Step {
  return trace(expression, scope, deciding, true);
}

function trace(expression: Expression, scope: Scope, deciding: boolean, open: boolean): Step {
  const value = truth(run(expression, scope));
  const split = open ? splitOf(expression, scope) : undefined;
  const parts = (split?.operands ?? []).map((operand) => {
    // Whatever joins them, the operands that made the whole what it is have its value; all parts of a choice did.
    const decides = deciding && (split!.operator === "?:" || truth(run(operand, scope)) === split!.value);
    return trace(operand, scope, decides, decides);
  });
  const leaf = parts.length === 0;
  return {
    text: print(expression),
    value,
    deciding,
    ...(split && { operator: split.operator }),
    parts,
    reads: leaf ? readsOf(expression, scope) : [],
    missing: leaf ? missingOf(run(expression, scope)) : [],
  };
}

interface Split {
  readonly operator: "&&" | "||" | "?:";
  readonly operands: readonly Expression[];
  /** What they come to together. */
  readonly value: Step["value"];
}

/** The operands of a chain of one operator, seen through a negation; of a choice, its condition and the branch taken. */
function splitOf(expression: Expression, scope: Scope): Split | undefined {
  const [operator] = expression;
  if (operator === "!") return splitOf(expression[1], scope);
  const value = truth(run(expression, scope));
  if (operator === "&&" || operator === "||") return { operator, operands: flatten(expression, operator), value };
  if (operator !== "?:") return undefined;
  const [, condition, yes, no] = expression;
  const chosen = run(condition, scope);
  return { operator, operands: isUnknown(chosen) ? [condition] : [condition, chosen === true ? yes : no], value };
}

function flatten(expression: Expression, operator: "&&" | "||"): readonly Expression[] {
  if (expression[0] !== operator) return [expression];
  const [, left, right] = expression as readonly ["&&" | "||", Expression, Expression];
  return [...flatten(left, operator), ...flatten(right, operator)];
}

function truth(value: Value): Step["value"] {
  return isUnknown(value) ? "unknown" : value === true;
}

function readsOf(expression: Expression, scope: Scope): readonly Reading[] {
  const self = print(expression);
  const unique = new Map<string, Reading>();
  for (const one of readings(expression, scope)) if (one.text !== self) unique.set(one.text, one);
  for (const one of itemsOf(expression, scope)) unique.set(one.text, one);
  return [...unique.values()];
}

/** Items of a list shown one by one. */
const ITEMS = 6;

/** What the body of a macro comes to for each item. */
function itemsOf(expression: Expression, scope: Scope): readonly Reading[] {
  if (expression[0] === "!") return itemsOf(expression[1], scope);
  if (expression[0] !== "macro") return [];
  const [, , list, variable, body] = expression;
  const items = run(list, scope);
  const all = isStruct(items) ? items.keys() : isList(items) ? items : [];
  return all.slice(0, ITEMS).flatMap((item): readonly Reading[] => {
    const local = withLocal(scope, variable, item);
    const value = run(body, local);
    const outcome: Reading = {
      text: `${variable} = ${shown(item)}`,
      value: isUnknown(value) ? "unknown" : shown(value),
      item: true,
    };
    const facts = isStruct(item) ? readings(body, local, variable) : [];
    const own = facts.filter((one) => one.text !== print(body));
    return [outcome, ...own.map((one) => ({ ...one, text: `${one.text} of ${shown(item)}` }))];
  });
}

/** Undeclared facts by their entity, or why a fact cannot be computed. */
function missingOf(value: Value): readonly Text[] {
  return isUnknown(value) ? value.missing.map(missingFact) : [];
}

function missingFact({ entity, path, reason }: Missing): Text {
  if (reason) return reason;
  const fact = path.join(".");
  if (fact === "") return { en: `${entity} is not decided`, zh: `${entity} 无法判定` };
  return { en: `${fact} of ${entity} is not declared`, zh: `${entity} 未声明 ${fact}` };
}
