import type { Assignment, Range, Value } from "../../outline.js";
import { exportedPath, functionAround, functionName, handsOn, isExported, nameAbove } from "./naming.js";
import { pathOf } from "./path.js";
import { childAt, type Script, type Syntax, textOf } from "./syntax.js";
import { keyOf, type Values } from "./values.js";

const DEEPEST = 10;

/** What a node gives a value to; objects come whole and key by key. */
export function assignmentsOf(script: Script, node: Syntax, values: Values): readonly Assignment[] {
  switch (node.type) {
    case "variable_declarator":
      return declaration(script, node, values);
    case "enum_assignment":
      return enumMember(script, node, values);
    case "public_field_definition": {
      const value = childAt(node, "value");
      const named = value && nameAbove(script, node, true);
      return named ? spread(named.name, named.at, values(value), isExported(node)) : [];
    }
    case "assignment_expression":
    case "augmented_assignment_expression":
      return reassignment(script, node, values);
    case "required_parameter":
    case "optional_parameter":
      return parameter(script, node, values);
    case "return_statement":
      return returned(script, functionAround(node), node.kids[0], values);
    case "arrow_function":
      return returned(script, node, bodyExpression(node), values);
    case "export_statement": {
      const value = childAt(node, "value");
      return value ? spread("default", { from: node.from, to: value.from }, values(value), true) : [];
    }
    default:
      return [];
  }
}

function bodyExpression(node: Syntax): Syntax | undefined {
  const body = childAt(node, "body");
  return body?.type === "statement_block" ? undefined : body;
}

function declaration(script: Script, node: Syntax, values: Values): readonly Assignment[] {
  const name = childAt(node, "name");
  const value = childAt(node, "value");
  if (!name || !value) return [];
  if (name.type === "object_pattern") return unpacked(script, name, values(value), isExported(node), values);
  if (name.type !== "identifier") return [];
  const prefix = moduleAround(script, node);
  return spread(prefix + textOf(script, name), { from: name.from, to: name.to }, values(value), isExported(node));
}

/** The names of the modules (`namespace A.B`) around a declaration. */
function moduleAround(script: Script, node: Syntax): string {
  const block = node.up?.up?.type === "export_statement" ? node.up.up.up : node.up?.up;
  const owner = block?.type === "statement_block" ? block.up : undefined;
  const name = owner?.type === "internal_module" ? childAt(owner, "name") : undefined;
  return name ? `${textOf(script, name)}.` : "";
}

function enumMember(script: Script, node: Syntax, values: Values): readonly Assignment[] {
  const owner = node.up?.up;
  const name = owner && childAt(owner, "name");
  const member = keyOf(script, node);
  const value = childAt(node, "value");
  if (!name || !member || !value) return [];
  const full = `${textOf(script, name)}.${member.key}`;
  return [{ name: full, value: values(value), at: member.at, exported: isExported(owner) }];
}

function reassignment(script: Script, node: Syntax, values: Values): readonly Assignment[] {
  const left = childAt(node, "left");
  const right = childAt(node, "right");
  if (!left || !right || left.type.endsWith("_pattern")) return [];
  const written = pathOf(script, left);
  const path = exportedPath(written);
  const owner = path.startsWith("this.") ? classAround(script, node) : undefined;
  const name = owner === undefined ? path : owner + path.slice(4);
  return spread(name, { from: left.from, to: left.to }, values(right), path !== written);
}

function classAround(script: Script, node: Syntax): string | undefined {
  let at = node.up;
  for (let steps = 0; at && steps < 60; steps++, at = at.up) {
    if (at.type === "class_body") return nameAbove(script, at, true)?.name;
  }
  return undefined;
}

function parameter(script: Script, node: Syntax, values: Values): readonly Assignment[] {
  const pattern = childAt(node, "pattern");
  const value = childAt(node, "value");
  if (pattern?.type === "object_pattern") return defaults(script, pattern, values);
  if (pattern?.type !== "identifier" || !value) return [];
  return spread(textOf(script, pattern), { from: pattern.from, to: pattern.to }, values(value), false);
}

/** `{ baseUrl = "…" }` as a parameter. */
function defaults(script: Script, pattern: Syntax, values: Values): readonly Assignment[] {
  return pattern.kids.flatMap((kid) => {
    const inner = kid.type === "pair_pattern" ? childAt(kid, "value") : kid;
    const left = inner && childAt(inner, "left");
    const right = inner && childAt(inner, "right");
    if (!left || !right || left.type.endsWith("_object") || !/identifier/.test(left.type)) return [];
    return [
      { name: textOf(script, left), value: values(right), at: { from: left.from, to: left.to }, exported: false },
    ];
  });
}

/** `const { a, b: c = 1 } = whole`: each name gets its part of the whole. */
function unpacked(
  script: Script,
  pattern: Syntax,
  whole: Value,
  exported: boolean,
  values: Values,
): readonly Assignment[] {
  const path = whole.is === "name" ? whole.path : undefined;
  const environment = path !== undefined && /(?:^|\.)env$/.test(path);
  return pattern.kids.flatMap((kid): readonly Assignment[] => {
    const inner = kid.type === "pair_pattern" ? childAt(kid, "value") : kid;
    if (!inner || inner.type === "rest_pattern") return [];
    const local = childAt(inner, "left") ?? inner;
    if (!/identifier/.test(local.type)) return [];
    const name = textOf(script, local);
    const at = { from: local.from, to: local.to };
    const key = kid.type === "pair_pattern" ? keyOf(script, kid)?.key : name;
    const right = childAt(inner, "right");
    const otherwise = right && values(right);
    if (environment && key !== undefined) {
      return [{ name, value: { is: "env", name: key, ...(otherwise ? { otherwise } : {}), at }, at, exported }];
    }
    const part: Value | undefined = path === undefined ? undefined : { is: "name", path: `${path}.${key}`, at };
    const value: Value | undefined =
      part && otherwise ? { is: "either", of: [part, otherwise], at } : (part ?? otherwise);
    return value ? [{ name, value, at, exported }] : [];
  });
}

/** What a function gives back is the value of its name with `()`. */
function returned(
  script: Script,
  owner: Syntax | undefined,
  result: Syntax | undefined,
  values: Values,
): readonly Assignment[] {
  const named = owner && result && functionName(script, owner);
  if (!named) return [];
  const value = values(result);
  if (value.is === "other" || value.is === "name") return [];
  return spread(`${named.name}()`, named.at, value, isExported(owner));
}

/** A value and, where it is an object, those of its keys with dotted names. */
function spread(name: string, at: Range, value: Value, exported: boolean): readonly Assignment[] {
  const found: Assignment[] = [];
  const open: { assignment: Assignment; depth: number }[] = [{ assignment: { name, value, at, exported }, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { assignment, depth } = next;
    found.push(assignment);
    const body = bodyOf(assignment.value);
    if (!body || depth >= DEEPEST) continue;
    for (const entry of body.entries.toReversed()) {
      if (entry.key === "...") continue;
      const inner = { name: `${assignment.name}.${entry.key}`, value: entry.value, at: entry.at, exported };
      open.push({ assignment: inner, depth: depth + 1 });
    }
  }
  return found;
}

function bodyOf(value: Value): Extract<Value, { is: "object" }> | undefined {
  if (value.is === "object") return value;
  const first = value.is === "call" && handsOn(value.call.callee) ? value.call.args[0] : undefined;
  return first?.is === "object" ? first : undefined;
}
