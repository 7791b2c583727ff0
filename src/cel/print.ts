import type { Expression } from "./expression.js";

/** An expression as CEL, with the fewest parentheses; parsing it gives the same expression. A whole double is written as an integer. */
export function print(expression: Expression): string {
  return at(expression, 0);
}

// How tightly operators bind, loosest first. Operators of one level associate to the left.
const CHOICE = 1;
const UNARY = 7;
const PRIMARY = 8;
const LEVELS: Readonly<Record<string, number>> = {
  "||": 2,
  "&&": 3,
  "==": 4,
  "!=": 4,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  in: 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  div: 6,
  "%": 6,
};

// Readers of CEL disagree how comparisons bind among themselves.
const COMPARISON = 4;

/** Functions that take no receiver. */
const FREE: ReadonlySet<string> = new Set(["date"]);

/** The text of a part, in parentheses when it binds looser than its place asks for. */
function at(expression: Expression, least: number): string {
  const [text, level] = part(expression);
  return level < least ? `(${text})` : text;
}

function part(expression: Expression): readonly [text: string, level: number] {
  switch (expression[0]) {
    case "lit":
      return literal(expression[1]);
    case "id":
      return [expression[1], PRIMARY];
    case ".":
      return [`${receiver(expression[1])}.${expression[2]}`, PRIMARY];
    case "[]":
      return [`${receiver(expression[1])}[${at(expression[2], 0)}]`, PRIMARY];
    case "has":
      return [`has(${at(expression[1], 0)})`, PRIMARY];
    case "list":
      return [`[${list(expression.slice(1) as readonly Expression[])}]`, PRIMARY];
    case "!":
    case "neg":
      return [`${expression[0] === "!" ? "!" : "-"}${operand(expression)}`, UNARY];
    case "?:": {
      const [, condition, yes, no] = expression;
      return [`${at(condition, CHOICE + 1)} ? ${at(yes, CHOICE + 1)} : ${at(no, CHOICE)}`, CHOICE];
    }
    case "call":
      return [call(expression[1], expression.slice(2) as readonly Expression[]), PRIMARY];
    case "macro": {
      const [, name, items, variable, body] = expression;
      return [`${receiver(items)}.${name}(${variable}, ${at(body, 0)})`, PRIMARY];
    }
    default: {
      const [operator, left, right] = expression;
      const level = LEVELS[operator]!;
      const first = at(left, level === COMPARISON ? level + 1 : level);
      const sign = operator === "div" ? "/" : operator;
      return [`${first} ${sign} ${operator === "/" ? double(right) : at(right, level + 1)}`, level];
    }
  }
}

/** What doubles are divided by, as a double. */
function double(expression: Expression): string {
  const whole = expression[0] === "lit" && Number.isInteger(expression[1]);
  return whole ? `${expression[1]}.0` : at(expression, LEVELS["/"]! + 1);
}

/** CEL takes no two different signs in a row. */
function operand([sign, inner]: readonly ["!" | "neg", Expression]): string {
  const other = sign === "!" ? inner[0] === "neg" : inner[0] === "!";
  return at(inner, other ? PRIMARY : UNARY);
}

/** What stands before a dot: a number would swallow the dot. */
function receiver(expression: Expression): string {
  const number = expression[0] === "lit" && typeof expression[1] === "number";
  return number ? `(${at(expression, 0)})` : at(expression, PRIMARY);
}

function call(name: string, args: readonly Expression[]): string {
  if (FREE.has(name) || args.length === 0) return `${name}(${list(args)})`;
  return `${receiver(args[0]!)}.${name}(${list(args.slice(1))})`;
}

function list(items: readonly Expression[]): string {
  return items.map((item) => at(item, 0)).join(", ");
}

function literal(value: string | number | boolean | null): readonly [text: string, level: number] {
  if (typeof value === "string") return [quoted(value), PRIMARY];
  return [String(value), typeof value === "number" && value < 0 ? UNARY : PRIMARY];
}

const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** In double quotes, or in single ones where that saves escapes. */
function quoted(text: string): string {
  const quote = text.includes('"') && !text.includes("'") ? "'" : '"';
  const escaped = text.replace(/[\\"'\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) => {
    if (char === "\\" || char === quote) return `\\${char}`;
    if (char === '"' || char === "'") return char;
    return ESCAPES[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `${quote}${escaped}${quote}`;
}
