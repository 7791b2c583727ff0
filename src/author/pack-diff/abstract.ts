import type { Expression } from "../../cel/expression.js";
import type { Type } from "../../cel/type.js";
import { inside, keyOf, literalOf, type Names, reads, readsAny, typeOf } from "./terms.js";

/** How something that both versions name differs between them; undefined where nothing can be said. */
export type Relation = "≤" | "≥" | "=" | undefined;

/** One version of an expression: what its names stand for, and which facts mean something else in the other version. */
export interface Side {
  readonly which: "old" | "new";
  readonly names: Names;
  /** Facts and decisions that changed, as `struct.part`; of those that are true in more or fewer cases, how. */
  readonly changed: ReadonlyMap<string, Relation>;
  /** Fields that people declare and nothing computes, as `struct.part`. */
  readonly declared: (key: string) => boolean;
}

/** Something that conditions test: a fact, or a condition that is taken as a whole. */
export interface Variable {
  readonly name: string;
  readonly side: Side;
  readonly expression: Expression;
  readonly type: Type | undefined;
  /** Literals that it is compared with. */
  readonly literals: Set<string | number | boolean | null>;
  /** It is compared by order, too. */
  ordered: boolean;
  /** It is a condition itself. */
  condition: boolean;
  /** It is asked whether it is declared at all. */
  asked: boolean;
  /** Names under which other variables read a part of it begin so. */
  readonly path: string | undefined;
  /** Any value that its type has may be declared, whatever else is. */
  readonly free: boolean;
}

/** Variables by what they stand for, shared by both versions. */
export type Variables = Map<string, Variable>;

const NAMED: ReadonlySet<string> = new Set(["id", ".", "[]", "call", "macro"]);
const ORDER: ReadonlySet<string> = new Set(["<", "<=", ">", ">="]);

/** A condition over variables alone; what it tests goes to the list. */
export function abstracted(expression: Expression, side: Side, variables: Variables): Expression {
  const again = (one: Expression) => abstracted(one, side, variables);
  const [operator] = expression;
  switch (operator) {
    case "lit":
      return expression;
    case "!":
      return ["!", again(expression[1])];
    case "&&":
    case "||":
      return [operator, again(expression[1]), again(expression[2])];
    case "?:":
      return ["?:", again(expression[1]), again(expression[2]), again(expression[3])];
    case "has": {
      // Whether a condition is decided depends on what it is made of; of a fact it is asked by name.
      if (!NAMED.has(expression[1][0])) return ["has", again(expression[1])];
      const found = variableOf(expression[1], side, variables);
      found.asked = true;
      return ["has", named(found)];
    }
    case "==":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=": {
      const [left, right] = [literalOf(expression[1]), literalOf(expression[2])];
      if ((left === undefined) === (right === undefined)) break;
      const found = variableOf(expression[left === undefined ? 1 : 2], side, variables);
      found.literals.add((left ?? right) as never);
      found.ordered ||= ORDER.has(operator);
      return left === undefined ? [operator, named(found), ["lit", right!]] : [operator, ["lit", left], named(found)];
    }
    case "in": {
      const [, item, list] = expression;
      if (list[0] !== "list" || literalOf(item) !== undefined) break;
      const words = list.slice(1).map((one) => literalOf(one as Expression));
      if (words.some((one) => one === undefined)) break;
      const found = variableOf(item, side, variables);
      for (const word of words) found.literals.add(word!);
      return ["in", named(found), ["list", ...words.map((word): Expression => ["lit", word!])]];
    }
  }
  const found = variableOf(expression, side, variables);
  found.condition = true;
  return named(found);
}

function named({ name }: Variable): Expression {
  return ["id", name];
}

function variableOf(expression: Expression, side: Side, variables: Variables): Variable {
  const read = reads(expression, side.names);
  // What reads a changed fact is one thing before the change and another after it.
  const differs = readsAny(read, side.changed.keys()).length > 0;
  const key = `${differs ? side.which : ""} ${keyOf(expression)}`;
  const known = variables.get(key);
  if (known) return known;
  const path = pathOf(expression);
  const made: Variable = {
    name: `v${variables.size}`,
    side,
    expression,
    type: typeOf(expression, side.names),
    literals: new Set(),
    ordered: false,
    condition: false,
    asked: false,
    path: path === undefined ? undefined : `${differs ? side.which : ""} ${path}`,
    free: path?.startsWith("it.") === true && !differs && [...read].every(side.declared) && read.size > 0,
  };
  variables.set(key, made);
  return made;
}

/** `it.consent.separate`; undefined for what is no path. */
function pathOf(expression: Expression): string | undefined {
  if (expression[0] === "id") return expression[1];
  if (expression[0] !== ".") return undefined;
  const owner = pathOf(expression[1]);
  return owner && `${owner}.${expression[2]}`;
}

/** Names inside a macro, for a side. */
export function insideSide(expression: Expression & readonly ["macro", ...unknown[]], side: Side): Side {
  return { ...side, names: inside(expression, side.names) };
}
