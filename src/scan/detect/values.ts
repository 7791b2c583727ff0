import type { Outline, Range, Value } from "../outline.js";

/** Values nested deeper are not looked into. */
const DEEPEST = 60;

/** Visits a value and all values inside it, outermost first; a visit that returns false leaves the inside out. */
export function eachValue(value: Value, visit: (value: Value) => boolean, depth = 0): void {
  if (depth > DEEPEST || !visit(value)) return;
  for (const inner of within(value)) eachValue(inner, visit, depth + 1);
}

/** The values that a value is directly made of. */
export function within(value: Value): readonly Value[] {
  switch (value.is) {
    case "join":
      return value.parts;
    case "either":
    case "list":
      return value.of;
    case "object":
      return value.entries.map((entry) => entry.value);
    case "call":
      return [...value.call.args, ...value.call.named.map((entry) => entry.value)];
    case "env":
      return value.otherwise ? [value.otherwise] : [];
    default:
      return [];
  }
}

/** Visits every literal text of a file with the name that it is given: variable, key, or the call that takes it. */
export function eachText(outline: Outline, visit: (text: string, name: string, at: Range) => void): void {
  for (const { name, value } of outline.assignments) eachNamed(name, value, visit);
  for (const { callee, args, named } of outline.calls) {
    for (const arg of args) eachNamed(callee, arg, visit);
    for (const { key, value } of named) eachNamed(key, value, visit);
  }
  for (const { path, value, at } of outline.settings) visit(value, path.join("."), at);
}

/** Calls inside are calls of the outline themselves. */
function eachNamed(
  name: string,
  value: Value,
  visit: (text: string, name: string, at: Range) => void,
  depth = 0,
): void {
  if (depth > DEEPEST || value.is === "call") return;
  if (value.is === "text") visit(value.text, name, value.at);
  else if (value.is === "object")
    for (const { key, value: inner } of value.entries) eachNamed(key, inner, visit, depth + 1);
  else for (const inner of within(value)) eachNamed(name, inner, visit, depth + 1);
}
