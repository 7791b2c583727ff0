import type { Range } from "../../outline.js";
import { pathOf } from "./path.js";
import { childAt, type Script, type Syntax, textOf } from "./syntax.js";
import { keyOf } from "./values.js";

const FARTHEST = 60;

/** A dotted name and where its last part stands. */
export interface Named {
  readonly name: string;
  readonly at: Range;
}

/** Calls that hand on what they are given. */
const HANDS_ON =
  /^(?:(?:Object|Vue)\.)?(?:freeze|seal|define\w*|reactive|shallowReactive|readonly|ref|computed|memo|useMemo|useCallback|forwardRef|withDefaults|observable|Page|Component|App)$/;

/** Whether a call's value is what it is given, for the sake of names. */
export function handsOn(callee: string): boolean {
  return HANDS_ON.test(callee);
}

const FUNCTIONS = new Set([
  "function_declaration",
  "generator_function_declaration",
  "function_expression",
  "generator_function",
  "arrow_function",
  "method_definition",
]);

/** Whether a node is a function with a body. */
function isFunction(node: Syntax): boolean {
  return FUNCTIONS.has(node.type);
}

/** The function that a node stands in. */
export function functionAround(node: Syntax): Syntax | undefined {
  let at = node.up;
  for (let steps = 0; at && steps < FARTHEST * 4; steps++, at = at.up) if (isFunction(at)) return at;
  return undefined;
}

/** The name of a function as a caller writes it: `fetchUser`, `UserService.create`, `default`. */
export function functionName(script: Script, node: Syntax): Named | undefined {
  return isFunction(node) ? nameAbove(script, node, true) : undefined;
}

/**
 * The dotted name of a body: of the declarations, keys and properties around it, outermost first.
 * A strict one does not look past calls that make something else of what they are given.
 */
export function nameAbove(script: Script, node: Syntax, strict: boolean): Named | undefined {
  const parts: string[] = [];
  let place: Range | undefined;
  let at: Syntax | undefined = node;
  for (let steps = 0; at && steps < FARTHEST; steps++, at = at.up) {
    if (strict && at.type === "call_expression" && at !== node) {
      if (!handsOn(pathOf(script, childAt(at, "function") ?? at))) return undefined;
    }
    const step = nameStep(script, at, node);
    if (step === "stop") break;
    if (!step) continue;
    if (step.name !== "") parts.unshift(step.name);
    place ??= step.at;
    if (step.last) return place && { name: parts.join("."), at: place };
  }
  return place && !strict ? { name: parts.join("."), at: place } : undefined;
}

interface Step extends Named {
  readonly last: boolean;
}

function nameStep(script: Script, at: Syntax, start: Syntax): Step | "stop" | undefined {
  switch (at.type) {
    case "pair":
    case "property_signature":
    case "public_field_definition":
    case "method_signature":
      return step(keyOf(script, at), false);
    case "method_definition":
      return at === start || isParameterOf(start, at) ? step(keyOf(script, at), false) : "stop";
    case "variable_declarator":
      return declared(script, childAt(at, "name"));
    case "assignment_expression":
      return assigned(script, childAt(at, "left"));
    case "interface_declaration":
    case "type_alias_declaration":
    case "class_declaration":
    case "abstract_class_declaration":
    case "function_declaration":
    case "function_signature":
    case "generator_function_declaration":
    case "class": {
      const name = childAt(at, "name");
      if (name)
        return {
          name: textOf(script, name),
          at: name,
          last: at.type !== "class" || at.up?.type !== "variable_declarator",
        };
      return undefined;
    }
    case "export_statement":
      return at === start ? undefined : { name: "default", at: { from: at.from, to: at.from }, last: true };
    case "statement_block":
      return at === start ? undefined : "stop";
    default:
      return undefined;
  }
}

function step(key: { key: string; at: Range } | undefined, last: boolean): Step | undefined {
  return key && { name: key.key, at: key.at, last };
}

/** A parameter's type is named after its function, what is in the body is not. */
function isParameterOf(node: Syntax, method: Syntax): boolean {
  const parameters = childAt(method, "parameters");
  return parameters !== undefined && parameters.from <= node.from && node.to <= parameters.to;
}

function declared(script: Script, name: Syntax | undefined): Step | undefined {
  if (name?.type === "array_pattern") return declared(script, name.kids[0]);
  if (name?.type !== "identifier") return { name: "", at: name ?? { from: 0, to: 0 }, last: true };
  return { name: textOf(script, name), at: { from: name.from, to: name.to }, last: true };
}

function assigned(script: Script, left: Syntax | undefined): Step | undefined {
  if (!left) return undefined;
  return { name: exportedPath(pathOf(script, left)), at: { from: left.from, to: left.to }, last: true };
}

/** `module.exports` is the default export, `exports.x` is `x`. */
export function exportedPath(path: string): string {
  if (path === "module.exports" || path === "exports") return "default";
  return path.replace(/^(?:module\.)?exports\./, "");
}

/** Whether what a node declares can be taken by other files. */
export function isExported(node: Syntax): boolean {
  let at = node.up;
  for (let steps = 0; at && steps < FARTHEST; steps++, at = at.up) {
    if (at.type === "export_statement") return true;
    if (at.type === "statement_block" || isFunction(at)) return at.up?.up?.type === "internal_module";
  }
  return false;
}
