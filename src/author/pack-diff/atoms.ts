import type { Expression } from "../../cel/expression.js";
import { insideSide, type Relation } from "./abstract.js";
import type { Order, Sided } from "./order.js";
import { inlined, keyOf, literalOf, reads, readsAny, typeOf } from "./terms.js";

type Compare = (before: Sided, after: Sided) => Order;

/** How two conditions that cannot be taken apart relate: a changed fact, a macro over one list, dates moved by a period. */
export function relationOf(a: Sided, b: Sided, compare: Compare): Relation {
  return ofFact(a, b) ?? ofMacro(a, b, compare) ?? ofComparison(a, b);
}

/** The same fact before and after its own change. */
function ofFact(a: Sided, b: Sided): Relation {
  if (a.side.which === b.side.which || keyOf(a.expression) !== keyOf(b.expression) || a.expression[0] !== ".")
    return undefined;
  const owner = typeOf(a.expression[1], a.side.names);
  // What leads to the fact must be the same.
  if (owner?.type !== "struct" || !isSame(a.expression[1], a, b)) return undefined;
  const relation = a.side.changed.get(`${owner.name}.${a.expression[2]}`);
  return a.side.which === "old" || relation === undefined ? relation : INVERSE[relation];
}

const INVERSE = { "≤": "≥", "≥": "≤", "=": "=" } as const;

/** Reads nothing that changed, or stands in one version. */
function isSame(expression: Expression, a: Sided, b: Sided): boolean {
  if (a.side.which === b.side.which) return true;
  const changed = [...a.side.changed.keys(), ...b.side.changed.keys()];
  return readsAny(reads(expression, a.side.names), changed).length === 0;
}

function ofMacro(a: Sided, b: Sided, compare: Compare): Relation {
  const [one, other] = [a.expression, b.expression];
  if (one[0] !== "macro" || other[0] !== "macro" || one[1] !== other[1]) return undefined;
  if (!(one[1] === "exists" || one[1] === "all")) return undefined;
  const body = renamed(other[4], other[3], one[3]);
  if (keyOf(one[2]) !== keyOf(other[2]) || !isSame(one[2], a, b) || !body) return undefined;
  const { rises, falls } = compare(
    { expression: one[4], side: insideSide(one, a.side) },
    { expression: body, side: insideSide(one, b.side) },
  );
  return rises ? (falls ? "=" : "≤") : falls ? "≥" : undefined;
}

/** The body of a macro with another name for its variable; undefined where that name means something already. */
function renamed(body: Expression, from: string, to: string): Expression | undefined {
  if (from === to) return body;
  return keyOf(body).includes(JSON.stringify(to)) ? undefined : inlined(body, new Map([[from, ["id", to]]]));
}

const UPWARDS: Readonly<Record<string, boolean>> = { ">": true, ">=": true, "<": false, "<=": false };

/** `left op right` where one side moves by another amount. */
function ofComparison(a: Sided, b: Sided): Relation {
  const [one, other] = [a.expression, b.expression];
  if (one[0] !== other[0] || !(one[0] in UPWARDS) || !isSame(one, a, b)) return undefined;
  const [, left, right] = one as readonly ["<", Expression, Expression];
  const [, left2, right2] = other as readonly ["<", Expression, Expression];
  const moves = [moved(left, left2), moved(right, right2)];
  if (moves.includes(undefined) || !moves.includes(0)) return undefined;
  const move = (moves[0]! || -moves[1]!) * (UPWARDS[one[0]] ? 1 : -1);
  return move > 0 ? "≤" : move < 0 ? "≥" : "=";
}

const SIGN: Readonly<Record<string, 1 | -1>> = {
  plus: 1,
  minus: -1,
  plus_working_days: 1,
  minus_working_days: -1,
  "+": 1,
  "-": -1,
};

/** Whether a value is later or larger than another one, at every date and number: 1, 0, -1, or undefined. */
function moved(one: Expression, other: Expression): number | undefined {
  if (keyOf(one) === keyOf(other)) return 0;
  const [a, b] = [shiftOf(one), shiftOf(other)];
  if (!a || !b || a.by !== b.by || keyOf(a.from) !== keyOf(b.from) || a.unit !== b.unit) return undefined;
  return Math.sign(b.amount - a.amount) * SIGN[a.by]!;
}

interface Shift {
  readonly by: string;
  readonly from: Expression;
  readonly amount: number;
  readonly unit: string;
}

function shiftOf(expression: Expression): Shift | undefined {
  const isCall = expression[0] === "call";
  if (!isCall && expression[0] !== "+" && expression[0] !== "-") return undefined;
  const by = isCall ? expression[1] : expression[0];
  const [from, amount] = (isCall ? expression.slice(2) : expression.slice(1)) as readonly Expression[];
  if (!(by in SIGN) || !from || !amount) return undefined;
  const literal = literalOf(amount);
  if (typeof literal === "number") return { by, from, amount: literal, unit: "" };
  const [, count, unit] = /^P(\d+)([YMWD])$/.exec(String(literal)) ?? [];
  return count && unit ? { by, from, amount: Number(count), unit } : undefined;
}
