import type { Expression } from "../cel/expression.js";
import { print } from "../cel/print.js";
import type { Decision, Rule } from "../rule/rule.js";

/** What was done to a condition: an operand left out, its negation, a row of a table left out. */
export type Change = "drop" | "flip" | "drop-row";

/** A condition with one change that its examples should notice. */
export interface Variant {
  readonly change: Change;
  /** The operand as CEL. */
  readonly text: string;
  readonly expression: Expression;
}

/** One changed rule or table; `part` is `when`, `assert` or the number of the row. */
export interface Mutant<T> {
  readonly part: "when" | "assert" | number;
  readonly change: Change;
  readonly text: string;
  readonly mutant: T;
}

/** Every way to drop or flip one operand of a rule's condition. */
export function ruleMutants(rule: Rule): readonly Mutant<Rule>[] {
  return (["when", "assert"] as const).flatMap((part) =>
    variants(rule[part], part === "when" || rule[part][0] === "&&").map(({ change, text, expression }) => ({
      part,
      change,
      text,
      mutant: { ...rule, [part]: expression },
    })),
  );
}

/** Every way to leave out a row of a table, or to drop or flip one operand of a row. */
export function tableMutants(table: Decision): readonly Mutant<Decision>[] {
  return table.rows.flatMap((row, index) => {
    const without = table.rows.filter((one) => one !== row);
    const dropped: Mutant<Decision> = {
      part: index + 1,
      change: "drop-row",
      text: print(row.when),
      mutant: { ...table, rows: without },
    };
    const changed = variants(row.when, true).map(({ change, text, expression }) => ({
      part: index + 1,
      change,
      text,
      mutant: { ...table, rows: table.rows.map((one) => (one === row ? { ...row, when: expression } : one)) },
    }));
    return [dropped, ...changed];
  });
}

/** A condition with one operand dropped or flipped; the whole is flipped, too, when `whole` says so. */
export function variants(expression: Expression, whole: boolean): readonly Variant[] {
  if (expression[0] === "lit") return [];
  const inner = operands(expression).flatMap(({ operand, neutral, put }): readonly Variant[] => [
    { change: "drop", text: print(operand), expression: put(["lit", neutral]) },
    ...variants(operand, false).map((one) => ({ ...one, expression: put(one.expression) })),
  ]);
  const flip: Variant = { change: "flip", text: print(expression), expression: ["!", expression] };
  return whole || inner.length === 0 ? [flip, ...inner] : inner;
}

interface Operand {
  readonly operand: Expression;
  /** What the operand is when it does not matter. */
  readonly neutral: boolean;
  readonly put: (by: Expression) => Expression;
}

function operands(expression: Expression): readonly Operand[] {
  if (expression[0] !== "&&" && expression[0] !== "||") return [];
  const [operator, left, right] = expression as readonly ["&&" | "||", Expression, Expression];
  const neutral = operator === "&&";
  return [
    { operand: left, neutral, put: (by) => [operator, by, right] },
    { operand: right, neutral, put: (by) => [operator, left, by] },
  ];
}
