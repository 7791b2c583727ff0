import type { Call, Entry, Value } from "../../outline.js";
import { envOfCall, envOfPath, orElse } from "./environment.js";
import { pathOf, unwrapped } from "./path.js";
import { childAt, type Script, type Syntax, textOf } from "./syntax.js";
import { stringText, unescaped } from "./text.js";

const DEEPEST = 400;

/** Reads expressions of one script; each is read once. */
export type Values = (node: Syntax) => Value;

/** Makes the reader of a script's expressions. */
export function valuesOf(script: Script): Values {
  const known = new Map<Syntax, Value>();
  const read = (node: Syntax, depth: number): Value => {
    const inner = unwrapped(node);
    const seen = known.get(inner);
    if (seen) return seen;
    if (depth > DEEPEST) return other(inner);
    const value = expression(script, inner, (next) => read(next, depth + 1));
    known.set(inner, value);
    return value;
  };
  return (node) => read(node, 0);
}

function other({ from, to }: Syntax): Value {
  return { is: "other", at: { from, to } };
}

function expression(script: Script, node: Syntax, read: Values): Value {
  const at = { from: node.from, to: node.to };
  switch (node.type) {
    case "string":
      return { is: "text", text: stringText(script, node), at };
    case "template_string":
      return template(script, node, read);
    case "identifier":
    case "shorthand_property_identifier":
    case "this":
    case "member_expression":
    case "subscript_expression": {
      const path = pathOf(script, node);
      return envOfPath(path, at) ?? { is: "name", path, at };
    }
    case "call_expression":
    case "new_expression": {
      const call = callOf(script, node, read);
      if (!call) return other(node);
      return envOfCall(call) ?? { is: "call", call, at };
    }
    case "binary_expression":
      return operation(script, node, read);
    case "ternary_expression": {
      const of = ["consequence", "alternative"].flatMap((side) => childAt(node, side) ?? []).map(read);
      return { is: "either", of, at };
    }
    case "object":
      return { is: "object", entries: node.kids.flatMap((kid) => entryOf(script, kid, read) ?? []), at };
    case "array":
      return {
        is: "list",
        of: node.kids.map((kid) => read(kid.type === "spread_element" ? (kid.kids[0] ?? kid) : kid)),
        at,
      };
    case "assignment_expression":
    case "augmented_assignment_expression":
      return read(childAt(node, "right") ?? node.kids.at(-1) ?? node);
    case "sequence_expression":
    case "spread_element":
      return node.kids.length > 0 ? read(node.kids.at(-1)!) : other(node);
    default:
      return other(node);
  }
}

/** The call that a node is; a tagged template is none. */
export function callOf(script: Script, node: Syntax, read: Values): Call | undefined {
  const at = { from: node.from, to: node.to };
  if (node.type === "decorator") {
    const name = node.kids[0];
    if (!name || name.type === "call_expression") return undefined;
    return {
      callee: pathOf(script, name),
      how: "decorator",
      args: [],
      named: [],
      at: { from: name.from, to: name.to },
    };
  }
  const callee = childAt(node, node.type === "new_expression" ? "constructor" : "function");
  const given = childAt(node, "arguments");
  if (!callee || given?.type === "template_string") return undefined;
  const args = (given?.kids ?? []).map((kid) => read(kid.type === "spread_element" ? (kid.kids[0] ?? kid) : kid));
  const how = node.type === "new_expression" ? "new" : node.up?.type === "decorator" ? "decorator" : "call";
  return { callee: pathOf(script, callee), how, args, named: [], at };
}

function template(script: Script, node: Syntax, read: Values): Value {
  const at = { from: node.from, to: node.to };
  const parts: Value[] = [];
  let from = node.from + 1;
  const literal = (to: number): void => {
    if (to > from) parts.push({ is: "text", text: unescaped(script.text.slice(from, to)), at: { from, to } });
  };
  for (const kid of node.kids) {
    if (kid.type !== "template_substitution") continue;
    literal(kid.from);
    parts.push(kid.kids[0] ? read(kid.kids[0]) : other(kid));
    from = kid.to;
  }
  literal(Math.max(from, node.to - 1));
  if (parts.length === 0) return { is: "text", text: "", at };
  const only = parts[0]!;
  return parts.length === 1 && only.is === "text" ? { ...only, at } : { is: "join", parts, at };
}

function operation(script: Script, node: Syntax, read: Values): Value {
  const at = { from: node.from, to: node.to };
  const sign = operator(script, node);
  if (sign === "&&") return read(childAt(node, "right") ?? node);
  if (sign !== "+" && sign !== "||" && sign !== "??") return other(node);
  const operands = operandsOf(script, node, sign).map(read);
  if (sign === "+") return { is: "join", parts: operands, at };
  const first = operands[0]!;
  if (first.is === "env" && first.otherwise === undefined) return orElse(first, operands.slice(1), at);
  return { is: "either", of: operands, at };
}

/** The operands of a chain of one operator; such chains lean to the left and may be long. */
function operandsOf(script: Script, node: Syntax, sign: string): readonly Syntax[] {
  const found: Syntax[] = [];
  let at: Syntax | undefined = node;
  while (at?.type === "binary_expression" && operator(script, at) === sign) {
    const right = childAt(at, "right");
    if (right) found.push(right);
    at = childAt(at, "left");
  }
  if (at) found.push(at);
  return found.reverse();
}

function operator(script: Script, node: Syntax): string {
  const left = childAt(node, "left");
  const right = childAt(node, "right");
  if (!left || !right) return "";
  const between = script.text.slice(left.to, Math.min(right.from, left.to + 200));
  return /[-+|?&<>=!*/%^]+|\bin\b|\binstanceof\b/.exec(between.replace(/\/\*[^*]*\*\/|\/\/[^\n]*/g, ""))?.[0] ?? "";
}

function entryOf(script: Script, kid: Syntax, read: Values): Entry | undefined {
  if (kid.type === "shorthand_property_identifier") {
    return { key: textOf(script, kid), value: read(kid), at: { from: kid.from, to: kid.to } };
  }
  if (kid.type === "spread_element") {
    const inner = kid.kids[0];
    return inner && { key: "...", value: read(inner), at: { from: kid.from, to: Math.min(kid.from + 3, kid.to) } };
  }
  const key = keyOf(script, kid);
  if (!key) return undefined;
  const value = kid.type === "pair" ? childAt(kid, "value") : undefined;
  return { ...key, value: value ? read(value) : other(kid) };
}

/** The key of a pair, method or property with its place; a computed key is the path in its brackets. */
export function keyOf(script: Script, owner: Syntax): Pick<Entry, "key" | "at"> | undefined {
  const node = childAt(owner, owner.type === "pair" || owner.type === "pair_pattern" ? "key" : "name");
  if (!node) return undefined;
  if (node.type === "string") {
    return { key: stringText(script, node), at: { from: node.from + 1, to: Math.max(node.from + 1, node.to - 1) } };
  }
  if (node.type === "private_property_identifier") {
    return { key: script.text.slice(node.from + 1, node.to), at: { from: node.from + 1, to: node.to } };
  }
  if (node.type === "computed_property_name") {
    const inner = node.kids[0];
    if (!inner) return undefined;
    const key = inner.type === "string" ? stringText(script, inner) : pathOf(script, inner);
    return { key, at: { from: inner.from, to: inner.to } };
  }
  return { key: textOf(script, node), at: { from: node.from, to: node.to } };
}
