import type { Scope } from "../cel/evaluate.js";
import { children, type Expression } from "../cel/expression.js";
import { print } from "../cel/print.js";
import { isList, isStruct, isUnknown, type Value } from "../cel/value.js";
import { isEntity } from "../model/entity.js";
import { run } from "../rule/judge.js";

/** A part of a condition and the value that it has. */
export interface Reading {
  readonly text: string;
  readonly value: string;
  /** The text is an item of a list, the value what the body of a macro comes to for it. */
  readonly item?: true;
}

/**
 * The facts that an expression reads with their values, and what functions make of them; undeclared ones are left out.
 * With `local` only facts of that variable of a macro.
 */
export function readings(expression: Expression, scope: Scope, local?: string): readonly Reading[] {
  return factsIn(expression)
    .filter((fact) => local === undefined || rootOf(fact) === local)
    .flatMap((fact) => {
      const value = run(fact, scope);
      // A group of fields has no value of its own.
      if (isStruct(value) && !isEntity(value)) return [];
      return isUnknown(value) ? [] : [{ text: print(fact), value: shown(value) }];
    });
}

/** The outermost routes such as `it.people.ordinary` and calls that an expression reads, without those of a macro's own variable. */
export function factsIn(expression: Expression, bound: readonly string[] = []): readonly Expression[] {
  if (isRoute(expression)) return isFact(expression, bound) ? [expression] : [];
  if (expression[0] === "macro") {
    const [, , items, variable, body] = expression;
    return [...factsIn(items, bound), ...factsIn(body, [...bound, variable])];
  }
  const inner = children(expression).flatMap((one) => factsIn(one, bound));
  // A function of facts shows what it gives; of a literal, as date("2026-01-31"), there is nothing to show.
  return expression[0] === "call" && inner.length > 0 && !mentions(expression, bound) ? [expression, ...inner] : inner;
}

/** A name, or parts of a name: `it.people.ordinary`. */
function isRoute(expression: Expression): boolean {
  if (expression[0] === "id") return true;
  return expression[0] === "." && isRoute(expression[1]);
}

function isFact(expression: Expression, bound: readonly string[]): boolean {
  const root = rootOf(expression);
  const alone = expression[0] === "id" && (root === "it" || root === "org");
  return !alone && !bound.includes(root);
}

/** The name that a route starts with; empty for anything else. */
function rootOf(expression: Expression): string {
  if (expression[0] === "id") return expression[1];
  return expression[0] === "." ? rootOf(expression[1]) : "";
}

function mentions(expression: Expression, names: readonly string[]): boolean {
  if (expression[0] === "id") return names.includes(expression[1]);
  return children(expression).some((one) => mentions(one, names));
}

/** A scope in which a variable of a macro has a value. */
export function withLocal(scope: Scope, name: string, value: Value): Scope {
  const { variables } = scope;
  return { ...scope, variables: { ...variables, get: (key) => (key === name ? value : variables.get(key)) } };
}

const LONGEST = 100;

/** A value as an expression would write it; entities by their labels. */
export function shown(value: Value): string {
  const text = write(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function write(value: Value): string {
  if (isUnknown(value)) return "not declared";
  if (isList(value)) return `[${value.map(write).join(", ")}]`;
  if (isStruct(value)) return value.label;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
