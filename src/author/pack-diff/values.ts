import { unknown, type Value } from "../../cel/value.js";
import type { Variable } from "./abstract.js";

const UNDECLARED = unknown();

/** A value to try, and whether somebody may really declare it. */
export interface Tried {
  readonly value: Value;
  readonly real: boolean;
}

/** Values of a variable that stand for all that its conditions can tell apart. */
export function valuesOf(variable: Variable): readonly Tried[] {
  const { type, literals, condition } = variable;
  const numbers = [...literals].filter((one) => typeof one === "number").sort((a, b) => a - b);
  const words = [...literals].filter((one) => typeof one === "string").sort();
  const known: Tried[] = [];
  if (literals.has(null)) known.push({ value: null, real: false });
  if (numbers.length > 0) known.push(...around(numbers, type?.type === "int"));
  if (words.length > 0) known.push(...texts(words, variable));
  const truth = condition || [...literals].some((one) => typeof one === "boolean");
  if (truth) known.push({ value: true, real: true }, { value: false, real: true });
  // It is only asked whether the fact is declared.
  if (known.length === 0) known.push({ value: true, real: true });
  const always = variable.path?.trim() === "as_of";
  return always ? known : [...known, { value: UNDECLARED, real: true }];
}

/** Each number, and one of every gap between, below and above them; only whole ones where there are no others. */
function around(numbers: readonly number[], whole: boolean): readonly Tried[] {
  const found = new Set<number>();
  for (const [index, one] of numbers.entries()) {
    const next = numbers[index + 1];
    if (!whole) for (const each of [one - 1, one, next === undefined ? one + 1 : (one + next) / 2]) found.add(each);
    else for (const each of [Math.ceil(one) - 1, Math.floor(one), Math.floor(one) + 1]) found.add(each);
  }
  return [...found].map((value) => ({ value, real: value >= 0 }));
}

function texts(words: readonly string[], { type, ordered }: Variable): readonly Tried[] {
  const found: Tried[] = words.map((value) => ({ value, real: true }));
  if (ordered) {
    // The text right behind a word, and the one before all of them.
    for (const value of ["", ...words.map((word) => `${word}\u0000`)])
      found.push({ value, real: type?.type === "date" });
    return found;
  }
  const closed = type?.type === "string" ? type.values : undefined;
  const other = closed ? closed.find((one) => !words.includes(one)) : "\u0000 another";
  if (other !== undefined) found.push({ value: other, real: closed !== undefined || type?.type === "string" });
  return found;
}
