import type { Expression, Macro } from "./expression.js";
import { type Calendar, call } from "./functions.js";
import { compareText } from "./text.js";
import {
  isList,
  isStruct,
  isUnknown,
  lacking,
  type Missing,
  type Struct,
  type Unknown,
  unknown,
  type Value,
} from "./value.js";

/** What an evaluation reads: root variables, working days, and how much work it may still do. */
export interface Scope {
  readonly variables: Struct;
  readonly calendar: Calendar;
  /** Steps left over all evaluations that share it; running out throws LimitReached. */
  readonly budget: { steps: number };
}

type Run = (scope: Scope, locals: readonly Value[]) => Value;

/** The evaluation budget is spent: the run stops as failed, never as green. */
export class LimitReached extends Error {}

/** Turns an expression into a function. CEL's error absorption becomes three-valued logic: `false && unknown` is false. */
export function compile(expression: Expression): (scope: Scope) => Value {
  const run = build(expression, []);
  return (scope) => run(scope, []);
}

function build(expression: Expression, locals: readonly string[]): Run {
  const run = node(expression, locals);
  return (scope, values) => {
    if (--scope.budget.steps < 0) throw new LimitReached("an expression takes too many steps");
    return run(scope, values);
  };
}

function node(expression: Expression, locals: readonly string[]): Run {
  switch (expression[0]) {
    case "lit": {
      const value = expression[1];
      return () => value;
    }
    case "id":
      return identifier(expression[1], locals);
    case ".":
      return member(build(expression[1], locals), expression[2]);
    case "has": {
      const run = build(expression[1], locals);
      return (scope, values) => !isUnknown(run(scope, values));
    }
    case "list": {
      const items = expression.slice(1).map((item) => build(item as Expression, locals));
      return (scope, values) => items.map((item) => item(scope, values));
    }
    case "&&":
    case "||":
      return logic(expression[0] === "||", build(expression[1], locals), build(expression[2], locals));
    case "?:":
      return choose(build(expression[1], locals), build(expression[2], locals), build(expression[3], locals));
    case "!":
    case "neg": {
      const operand = build(expression[1], locals);
      const negate = expression[0] === "!" ? (value: Value) => !value : (value: Value) => -(value as number);
      return (scope, values) => {
        const value = operand(scope, values);
        return isUnknown(value) ? value : negate(value);
      };
    }
    case "call": {
      const args = expression.slice(2).map((arg) => build(arg as Expression, locals));
      return (scope, values) =>
        call(
          expression[1],
          args.map((arg) => arg(scope, values)),
          scope.calendar,
        );
    }
    case "macro":
      return macro(expression[1], build(expression[2], locals), build(expression[4], [...locals, expression[3]]));
    default:
      return operator(expression[0], build(expression[1], locals), build(expression[2], locals));
  }
}

function identifier(name: string, locals: readonly string[]): Run {
  const index = locals.lastIndexOf(name);
  if (index >= 0) return (_, values) => values[index]!;
  return (scope) => scope.variables.get(name)!;
}

function member(object: Run, key: string): Run {
  return (scope, values) => {
    const value = object(scope, values);
    if (isUnknown(value)) return deeper(value, key);
    if (!isStruct(value)) throw new Error(`'${key}' of something that has no parts`);
    return value.get(key) ?? unknown({ entity: value.label, path: [key] });
  };
}

/** A part of an undeclared group is missing itself: `mechanism.filed_on` tells more than `mechanism`. */
function deeper(value: Unknown, key: string): Value {
  const [only, ...more] = value.missing;
  if (!only?.group || only.derived?.includes(key) || more.length > 0) return value;
  return unknown({ entity: only.entity, path: [...only.path, key] });
}

function logic(decisive: boolean, left: Run, right: Run): Run {
  return (scope, values) => {
    const first = left(scope, values);
    if (first === decisive) return decisive;
    const second = right(scope, values);
    if (second === decisive) return decisive;
    return lacking(first, second) ?? !decisive;
  };
}

function choose(condition: Run, yes: Run, no: Run): Run {
  return (scope, values) => {
    const value = condition(scope, values);
    if (isUnknown(value)) return value;
    return value ? yes(scope, values) : no(scope, values);
  };
}

function macro(name: Macro, list: Run, body: Run): Run {
  return (scope, values) => {
    const items = list(scope, values);
    if (isUnknown(items)) return items;
    const elements = isStruct(items) ? items.keys() : (items as readonly Value[]);
    const results = elements.map((item) => body(scope, [...values, item]));
    return MACROS[name](elements, results);
  };
}

const MACROS: Readonly<Record<Macro, (items: readonly Value[], results: readonly Value[]) => Value>> = {
  exists: (_, results) => results.includes(true) || (lacking(...results) ?? false),
  all: (_, results) => !results.includes(false) && (lacking(...results) ?? true),
  exists_one: (_, results) => lacking(...results) ?? results.filter((one) => one === true).length === 1,
  filter: (items, results) => lacking(...results) ?? items.filter((_, index) => results[index] === true),
  map: (_, results) => lacking(...results) ?? results,
};

function operator(name: string, left: Run, right: Run): Run {
  const apply = OPERATORS[name]!;
  return (scope, values) => {
    const a = left(scope, values);
    const b = right(scope, values);
    return lacking(a, b) ?? apply(a, b);
  };
}

const OPERATORS: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  "==": (a, b) => same(a, b),
  "!=": (a, b) => not(same(a, b)),
  "<": ordered((a, b) => a < b),
  "<=": ordered((a, b) => a <= b),
  ">": ordered((a, b) => a > b),
  ">=": ordered((a, b) => a >= b),
  "+": (a, b) => (isList(a) && isList(b) ? [...a, ...b] : (a as number) + (b as number)),
  "-": (a, b) => (a as number) - (b as number),
  "*": (a, b) => (a as number) * (b as number),
  "/": (a, b) => (a as number) / (b as number),
  div: (a, b) => (b === 0 ? DIVIDED_BY_ZERO : Math.trunc((a as number) / (b as number))),
  "%": (a, b) => (b === 0 ? DIVIDED_BY_ZERO : (a as number) % (b as number)),
  in: (a, b) => contains(a, b),
  "[]": (a, b) =>
    isStruct(a)
      ? (a.get(String(b)) ?? unknown({ entity: a.label, path: [String(b)] }))
      : ((a as readonly Value[])[b as number] ??
        because({ en: `a list has no element [${b}]`, zh: `列表没有元素 [${b}]` })),
};

/** What no declaration alone supplies. */
function because(reason: NonNullable<Missing["reason"]>): Unknown {
  return unknown({ entity: "", path: [], reason });
}

const DIVIDED_BY_ZERO = because({ en: "a number is divided by zero", zh: "除数为零" });

/** Numbers order as such, text by code points. */
function ordered(test: (a: number, b: number) => boolean): (a: Value, b: Value) => boolean {
  return (a, b) => (typeof a === "string" ? test(compareText(a, String(b)), 0) : test(a as number, b as number));
}

function not(value: Value): Value {
  return isUnknown(value) ? value : !value;
}

function contains(item: Value, collection: Value): Value {
  if (isStruct(collection)) return collection.keys().includes(String(item));
  return MACROS.exists(
    [],
    (collection as readonly Value[]).map((one) => same(item, one)),
  );
}

function same(a: Value, b: Value): Value {
  if (isUnknown(a) || isUnknown(b)) return lacking(a, b)!;
  if (isStruct(a) && isStruct(b)) return a.label === b.label;
  if (isList(a) && isList(b))
    return a.length === b.length
      ? MACROS.all(
          [],
          a.map((item, index) => same(item, b[index]!)),
        )
      : false;
  return a === b;
}
