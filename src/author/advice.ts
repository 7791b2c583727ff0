import type { Expression } from "../cel/expression.js";
import { print } from "../cel/print.js";
import { isUnknown, type Value } from "../cel/value.js";
import { run, scopeOf, tableScope } from "../rule/judge.js";
import type { Decision, Rule } from "../rule/rule.js";
import { factsIn, shown } from "./reading.js";
import { ruleOutcomes, type Tried, tableOutcomes } from "./tried.js";

/** Something that examples could show and do not; no failure. */
export interface Advice {
  /** A fact with one value in all examples; a number no example stands at; an operand inside a macro, a negation or a choice. */
  readonly kind: "unvaried" | "boundary" | "inner";
  /** `when`, `assert` or the number of a row; undefined for a fact, which several may read. */
  readonly part?: "when" | "assert" | number;
  /** The fact, comparison or operand as CEL. */
  readonly text: string;
  /** Comparisons that no example tells from this one. */
  readonly instead?: readonly string[];
  /** The only value. */
  readonly value?: string;
}

interface Part {
  readonly name: "when" | "assert" | number;
  readonly expression: Expression;
  /** Whether no example notices another expression in its place. */
  readonly unnoticed: (by: Expression) => boolean;
}

/** What the examples of a rule could show besides. */
export function ruleAdvice(rule: Rule, tried: readonly Tried[]): readonly Advice[] {
  const original = ruleOutcomes(rule, tried);
  const parts = (["when", "assert"] as const).map((name) => ({
    name,
    expression: rule[name],
    unnoticed: (by: Expression) => ruleOutcomes({ ...rule, [name]: by }, tried) === original,
  }));
  return adviceOn(
    parts,
    valuesIn(tried, (entity, { model, budget }) => scopeOf(model, budget, entity)),
  );
}

/** What the examples of a table could show besides. */
export function tableAdvice(table: Decision, tried: readonly Tried[]): readonly Advice[] {
  const original = tableOutcomes(table, tried);
  const parts = table.rows.map((row, index) => ({
    name: index + 1,
    expression: row.when,
    unnoticed: (when: Expression) => {
      const rows = table.rows.map((one) => (one === row ? { ...row, when } : one));
      return tableOutcomes({ ...table, rows }, tried) === original;
    },
  }));
  return adviceOn(
    parts,
    valuesIn(tried, (entity, { model, budget }) => tableScope(table, entity, model, budget, false)),
  );
}

type ValuesOf = (fact: Expression) => readonly Value[];

function valuesIn(
  tried: readonly Tried[],
  scopeFor: (entity: Tried["entities"][number], one: Tried) => Parameters<typeof run>[1],
): ValuesOf {
  const scopes = tried.flatMap((one) => one.entities.map((entity) => scopeFor(entity, one)));
  return (fact) => scopes.map((scope) => run(fact, scope));
}

function adviceOn(parts: readonly Part[], valuesOf: ValuesOf): readonly Advice[] {
  return [...unvaried(parts, valuesOf), ...parts.flatMap((part) => [...boundaries(part), ...innerOperands(part)])];
}

/** Facts that have one value in all examples. */
function unvaried(parts: readonly Part[], valuesOf: ValuesOf): readonly Advice[] {
  const facts = new Map<string, Expression>();
  for (const { expression } of parts)
    for (const fact of factsIn(expression)) if (fact[0] !== "call") facts.set(print(fact), fact);
  facts.delete("as_of");
  return [...facts].flatMap(([text, fact]): readonly Advice[] => {
    const values = new Set(valuesOf(fact).map((value) => (isUnknown(value) ? "?" : shown(value))));
    if (values.size !== 1) return [];
    const [only] = values;
    return [{ kind: "unvaried", text, ...(only !== "?" && { value: only! }) }];
  });
}

const NEIGHBOURS: Readonly<Record<string, (value: number) => readonly (readonly [operator: string, value: number])[]>> =
  {
    "<": (n) => [
      ["<=", n],
      ["<", n - 1],
    ],
    "<=": (n) => [
      ["<", n],
      ["<=", n + 1],
    ],
    ">": (n) => [
      [">=", n],
      [">", n + 1],
    ],
    ">=": (n) => [
      [">", n],
      [">=", n - 1],
    ],
    "==": (n) => [
      ["==", n - 1],
      ["==", n + 1],
    ],
    "!=": (n) => [
      ["!=", n - 1],
      ["!=", n + 1],
    ],
  };

/** Comparisons with a number that could be one off, or take the number in or out, unnoticed. */
function boundaries({ name, expression, unnoticed }: Part): readonly Advice[] {
  return placesIn(expression).flatMap(({ at, put }): readonly Advice[] => {
    const around = neighbours(at).filter((one) => unnoticed(put(one)));
    return around.length > 0 ? [{ kind: "boundary", part: name, text: print(at), instead: around.map(print) }] : [];
  });
}

function neighbours(expression: Expression): readonly Expression[] {
  const [operator, left, right] = expression as readonly [string, Expression, Expression];
  const near = NEIGHBOURS[operator];
  if (!near) return [];
  const number = numberOf(right);
  if (number !== undefined) return near(number).map(([by, n]) => [by, left, literal(n)] as unknown as Expression);
  const first = numberOf(left);
  if (first === undefined) return [];
  // `3 < x` is `x > 3`, whose neighbours are turned round again.
  return NEIGHBOURS[mirrored(operator)]!(first).map(
    ([by, n]) => [mirrored(by), literal(n), right] as unknown as Expression,
  );
}

function mirrored(operator: string): string {
  return operator.replace(/[<>]/, (char) => (char === "<" ? ">" : "<"));
}

function numberOf([operator, value]: Expression): number | undefined {
  return operator === "lit" && typeof value === "number" ? value : undefined;
}

function literal(value: number): Expression {
  return value < 0 ? ["neg", ["lit", -value]] : ["lit", value];
}

/** Operands inside macros, negations and choices that could be left out unnoticed. */
function innerOperands({ name, expression, unnoticed }: Part): readonly Advice[] {
  return placesIn(expression)
    .filter(({ inside }) => inside)
    .flatMap(({ at, put }) => {
      if (at[0] !== "&&" && at[0] !== "||") return [];
      const [operator, left, right] = at as readonly ["&&" | "||", Expression, Expression];
      const neutral: Expression = ["lit", operator === "&&"];
      return [
        ...(unnoticed(put([operator, neutral, right])) ? [left] : []),
        ...(unnoticed(put([operator, left, neutral])) ? [right] : []),
      ];
    })
    .map((operand): Advice => ({ kind: "inner", part: name, text: print(operand) }));
}

/** A part of an expression, and the whole with something else in its place. */
interface Place {
  readonly at: Expression;
  readonly put: (by: Expression) => Expression;
  /** Below something other than `&&` and `||`, where no mutant reaches. */
  readonly inside: boolean;
}

function placesIn(expression: Expression, inside = false): readonly Place[] {
  const below = inside || (expression[0] !== "&&" && expression[0] !== "||");
  const inner = expression.flatMap((part, index): readonly Place[] => {
    if (!Array.isArray(part)) return [];
    const put = (by: Expression) =>
      expression.map((one, other) => (other === index ? by : one)) as unknown as Expression;
    return placesIn(part as unknown as Expression, below).map((one) => ({ ...one, put: (by) => put(one.put(by)) }));
  });
  return [{ at: expression, put: (by) => by, inside }, ...inner];
}
