import { children, type Expression } from "../../cel/expression.js";
import { FUNCTIONS } from "../../cel/functions.js";
import type { Environment, Type } from "../../cel/type.js";

/** What names of an expression stand for: structs with their parts, and variables with those of macros on top. */
export type Names = Pick<Environment, "structs" | "variables">;

/** Type of a part of an expression; undefined where it cannot be told. */
export function typeOf(expression: Expression, names: Names): Type | undefined {
  switch (expression[0]) {
    case "id":
      return Object.hasOwn(names.variables, expression[1]) ? names.variables[expression[1]] : undefined;
    case ".": {
      const owner = typeOf(expression[1], names);
      if (owner?.type === "map") return owner.of;
      return owner?.type === "struct" ? names.structs[owner.name]?.[expression[2]] : undefined;
    }
    case "[]": {
      const owner = typeOf(expression[1], names);
      return owner?.type === "list" || owner?.type === "map" ? owner.of : undefined;
    }
    case "call":
      return FUNCTIONS[expression[1]]?.returns;
    case "macro":
      return expression[1] === "filter" ? typeOf(expression[2], names) : undefined;
    default:
      return undefined;
  }
}

/** The names inside a macro: those around it and its own variable. */
export function inside([, , list, variable]: Expression & readonly ["macro", ...unknown[]], names: Names): Names {
  const owner = typeOf(list as Expression, names);
  const of: Type | undefined =
    owner?.type === "list" ? owner.of : owner?.type === "map" ? { type: "string" } : undefined;
  const { [variable as string]: _, ...others } = names.variables;
  return { ...names, variables: of ? { ...others, [variable as string]: of } : others };
}

/** Everything that an expression reads, as `struct.part`; `*.part` where the struct cannot be told. */
export function reads(expression: Expression, names: Names): ReadonlySet<string> {
  const found = new Set<string>();
  visit(expression, names);
  return found;

  function visit(one: Expression, within: Names): void {
    if (one[0] === ".") {
      const owner = typeOf(one[1], within);
      found.add(`${owner?.type === "struct" ? owner.name : "*"}.${one[2]}`);
    }
    if (one[0] === "macro") {
      visit(one[2], within);
      visit(one[4], inside(one, within));
    } else for (const child of children(one)) visit(child, within);
  }
}

/** Whether something read is one of these; a part of an unknown struct may be any of that name. */
export function readsAny(read: ReadonlySet<string>, keys: Iterable<string>): readonly string[] {
  return [...keys].filter((key) => read.has(key) || read.has(`*.${key.slice(key.lastIndexOf(".") + 1)}`));
}

/** Value of a literal, a negative number or a fixed date; undefined for anything else. */
export function literalOf(expression: Expression): string | number | boolean | null | undefined {
  if (expression[0] === "lit") return expression[1];
  if (expression[0] === "neg" && expression[1][0] === "lit" && typeof expression[1][1] === "number")
    return -expression[1][1];
  if (expression[0] === "call" && expression[1] === "date" && expression[2]?.[0] === "lit") return expression[2][1];
  return undefined;
}

/** Text that two equal expressions share. */
export function keyOf(expression: Expression): string {
  return JSON.stringify(expression);
}

/** The condition under which a rule finds something: its duty arises and is not met. */
export function violation(when: Expression, assert: Expression): Expression {
  return ["&&", when, ["!", assert]];
}

/** An expression with names replaced by what they stand for; a variable of a macro keeps its own meaning. */
export function inlined(expression: Expression, values: ReadonlyMap<string, Expression>): Expression {
  if (values.size === 0) return expression;
  if (expression[0] === "id") return values.get(expression[1]) ?? expression;
  if (expression[0] === "macro") {
    const inner = new Map(values);
    inner.delete(expression[3]);
    return ["macro", expression[1], inlined(expression[2], values), expression[3], inlined(expression[4], inner)];
  }
  return expression.map((part) =>
    Array.isArray(part) ? inlined(part as unknown as Expression, values) : part,
  ) as unknown as Expression;
}
