import type { Call, Entry, Value } from "../../outline.js";
import { noteCall, type Reading, slice } from "../tree/reading.js";
import { braceFormat, either, env, join, other, percentFormat, unescapeText } from "../tree/values.js";
import { type Node, part, rangeOf } from "../tree.js";

/** A dotted path as written: calls and constructions in between end in `()`. */
export function pathOf(file: Reading, node: Node | undefined): string {
  switch (node?.type) {
    case "identifier":
    case "this":
    case "super":
    case "scoped_identifier":
      return slice(file, node).replace(/\s+/g, "");
    case "field_access":
      return `${pathOf(file, part(node, "object"))}.${slice(file, part(node, "field"))}`;
    case "method_invocation":
    case "object_creation_expression":
      return `${calleeOf(file, node)}()`;
    case "array_access":
      return `${pathOf(file, part(node, "array"))}[]`;
    case "parenthesized_expression":
      return pathOf(file, node.children[0]);
    case "cast_expression":
      return pathOf(file, part(node, "value"));
    case "string_literal":
      return '""';
    default:
      return node ? "()" : "";
  }
}

function calleeOf(file: Reading, node: Node): string {
  if (node.type === "object_creation_expression") return typeName(file, part(node, "type"));
  if (node.type === "explicit_constructor_invocation") return slice(file, part(node, "constructor"));
  const object = part(node, "object");
  const name = slice(file, part(node, "name")).replace(/\s+/g, "");
  return object ? `${pathOf(file, object)}.${name}` : name;
}

/** A type without its arguments and annotations. */
export function typeName(file: Reading, type: Node | undefined): string {
  return slice(file, type).replace(/\s+/g, "").replace(/<.*$/s, "");
}

/** What an expression is worth, as far as the file tells. */
export function readValue(file: Reading, node: Node | undefined): Value {
  if (!node) return other({ from: 0, to: 0 });
  const at = rangeOf(node);
  const field = (name: string) => readValue(file, part(node, name));
  switch (node.type) {
    case "string_literal":
    case "character_literal":
      return { is: "text", text: literal(slice(file, node)), at };
    case "identifier":
    case "field_access":
    case "array_access":
    case "this":
      return { is: "name", path: pathOf(file, node), at };
    case "method_invocation":
      return meaning(file, node, callOf(file, node, "call"));
    case "object_creation_expression":
      return { is: "call", call: callOf(file, node, "new"), at };
    case "annotation":
    case "marker_annotation":
      return { is: "call", call: callOf(file, node, "decorator"), at };
    case "binary_expression":
      return slice(file, part(node, "operator")) === "+" ? join([field("left"), field("right")], at) : other(at);
    case "ternary_expression":
      return either([field("consequence"), field("alternative")], at);
    case "parenthesized_expression":
      return readValue(file, node.children[0]);
    case "cast_expression":
      return field("value");
    case "assignment_expression":
      return field("right");
    case "array_creation_expression":
      return field("value");
    case "array_initializer":
    case "element_value_array_initializer":
      return { is: "list", of: node.children.map((child) => readValue(file, child)), at };
    default:
      return other(at);
  }
}

function literal(written: string): string {
  if (!written.startsWith('"""')) return unescapeText(written.slice(1, -1));
  return unescapeText(written.slice(3, -3).replace(/^[^\S\n]*\n/, "")).replace(/^[^\S\n]+/gm, "");
}

/** A call, construction or annotation; told of once however often it is asked for. */
export function callOf(file: Reading, node: Node, how: Call["how"]): Call {
  return noteCall(file, node, () => {
    const passed = part(node, "arguments")?.children ?? [];
    const pairs = passed.filter(({ type }) => type === "element_value_pair");
    const args = passed.filter(({ type }) => type !== "element_value_pair" && type !== "ERROR");
    return {
      callee: how === "decorator" ? slice(file, part(node, "name")).replace(/\s+/g, "") : calleeOf(file, node),
      how,
      args: args.map((one) => readValue(file, one)),
      named: pairs.map((pair): Entry => {
        const key = part(pair, "key") ?? pair;
        return { key: slice(file, key), value: readValue(file, part(pair, "value")), at: rangeOf(key) };
      }),
      at: rangeOf(node),
    };
  });
}

const ENVIRONMENT =
  /(^|\.)System\.(getenv|getenv\(\)\.(get|getOrDefault)|getProperty)$|(^|\.)(env|environment|dotenv|getEnvironment\(\))\.(get|getProperty|getRequiredProperty)$/i;
const STAND_IN =
  /(^|\.)(Objects\.requireNonNullElse|StringUtils\.(defaultIfBlank|defaultIfEmpty|defaultString)|ObjectUtils\.defaultIfNull|MoreObjects\.firstNonNull)$/;
const LIST =
  /(^|\.)(List\.of|Set\.of|Arrays\.asList|Collections\.singletonList|ImmutableList\.of|Lists\.newArrayList)$/;
const MAP = /(^|\.)(Map|ImmutableMap)\.of$/;

function meaning(file: Reading, node: Node, call: Call): Value {
  const at = rangeOf(node);
  const { callee, args } = call;
  const [first, second] = args;
  const object = part(node, "object");
  if (first?.is === "text" && ENVIRONMENT.test(callee)) return env(first.text, second, at);
  if (first && /(^|\.)String\.format$/.test(callee)) return percentFormat(first, args.slice(1), () => undefined, at);
  if (first && /(^|\.)MessageFormat\.format$/.test(callee))
    return braceFormat(first, args.slice(1), () => undefined, at);
  if (callee === '"".formatted') return percentFormat(readValue(file, object), args, () => undefined, at);
  if (callee === '"".concat') return join([readValue(file, object), ...args], at);
  if (first && second && STAND_IN.test(callee)) return either([first, second], at);
  if (first && /(^|\.)Optional\.ofNullable\(\)\.orElse$/.test(callee) && object) {
    return either([callOf(file, object, "call").args[0] ?? other(at), first], at);
  }
  if (LIST.test(callee)) return { is: "list", of: args, at };
  if (MAP.test(callee)) return mapValue(args, call, at);
  if (/^String(Builder|Buffer)\(\)(\.append\(\))*\.toString$/.test(callee)) return join(appended(file, object), at);
  return { is: "call", call, at };
}

function mapValue(args: readonly Value[], call: Call, at: Node | Value["at"]): Value {
  const entries = args.flatMap((key, index): Entry[] => {
    const value = args[index + 1];
    if (index % 2 === 1 || !value) return [];
    if (key.is === "name") return [{ key: key.path, value, at: key.at }];
    return key.is === "text" ? [{ key: key.text, value, at: { from: key.at.from + 1, to: key.at.to - 1 } }] : [];
  });
  return entries.length * 2 === args.length ? { is: "object", entries, at } : { is: "call", call, at };
}

function appended(file: Reading, node: Node | undefined): Value[] {
  const parts: Value[] = [];
  for (let one = node; one; one = part(one, "object")) {
    const { args } = callOf(file, one, one.type === "object_creation_expression" ? "new" : "call");
    if (args[0]) parts.unshift(args[0]);
  }
  return parts;
}

/** Opens `${name:otherwise}` of Spring. */
export function placeholders(text: Value, depth = 0): Value {
  if (text.is !== "text" || depth > 8) return text;
  const { at } = text;
  const start = text.text.indexOf("${");
  const end = closing(text.text, start);
  if (start < 0 || end < 0) return text;
  const inside = text.text.slice(start + 2, end);
  const colon = inside.indexOf(":");
  const name = (colon < 0 ? inside : inside.slice(0, colon)).trim();
  const otherwise: Value | undefined = colon < 0 ? undefined : { is: "text", text: inside.slice(colon + 1), at };
  const read = env(name, otherwise && placeholders(otherwise, depth + 1), at);
  const piece = (from: number, to?: number): Value => ({ is: "text", text: text.text.slice(from, to), at });
  if (start === 0 && end === text.text.length - 1) return read;
  const rest = placeholders(piece(end + 1), depth + 1);
  return join(start === 0 ? [read, rest] : [piece(0, start), read, rest], at);
}

function closing(text: string, start: number): number {
  let open = 0;
  for (let index = start; index >= 0 && index < text.length; index += 1) {
    if (text.startsWith("${", index)) open += 1;
    else if (text[index] === "}" && --open === 0) return index;
  }
  return -1;
}
