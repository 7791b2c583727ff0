import type { Call, Entry, Range, Value } from "../../outline.js";
import { noteCall, type Reading, slice } from "../tree/reading.js";
import { either, env, join, other, percentFormat, unescapeText } from "../tree/values.js";
import { type Node, part, parts, rangeOf } from "../tree.js";

/** A dotted path as written: calls and composite literals in between end in `()`, literal keys count as names. */
export function pathOf(file: Reading, node: Node | undefined): string {
  switch (node?.type) {
    case "identifier":
    case "field_identifier":
    case "type_identifier":
    case "package_identifier":
    case "qualified_type":
      return slice(file, node).replace(/\s+/g, "");
    case "selector_expression":
      return `${pathOf(file, part(node, "operand"))}.${slice(file, part(node, "field"))}`;
    case "call_expression":
      return `${pathOf(file, part(node, "function"))}()`;
    case "type_conversion_expression":
      return isGeneric(node) ? `${pathOf(file, part(node, "type"))}()` : "()";
    case "composite_literal":
      return `${pathOf(file, part(node, "type"))}()`;
    case "index_expression": {
      const key = plainString(file, part(node, "index"));
      return pathOf(file, part(node, "operand")) + (key ? `.${key.text}` : "[]");
    }
    case "generic_type":
    case "type_instantiation_expression":
      return pathOf(file, part(node, "type"));
    case "parenthesized_expression":
      return pathOf(file, node.children[0]);
    case "unary_expression":
    case "type_assertion_expression":
      return pathOf(file, part(node, "operand"));
    default:
      return node ? "()" : "";
  }
}

/** A string literal without escapes: its text and where that stands, without the quotes. */
export function plainString(file: Reading, node: Node | undefined): { text: string; at: Range } | undefined {
  if (node?.type !== "interpreted_string_literal" && node?.type !== "raw_string_literal") return undefined;
  const text = slice(file, node).slice(1, -1);
  return text === "" || text.includes("\\") ? undefined : { text, at: { from: node.from + 1, to: node.to - 1 } };
}

/** What an expression is worth, as far as the file tells. */
export function readValue(file: Reading, node: Node | undefined): Value {
  if (!node) return other({ from: 0, to: 0 });
  const at = rangeOf(node);
  const field = (name: string) => readValue(file, part(node, name));
  switch (node.type) {
    case "interpreted_string_literal":
    case "rune_literal":
      return { is: "text", text: unescapeText(slice(file, node).slice(1, -1)), at };
    case "raw_string_literal":
      return { is: "text", text: slice(file, node).slice(1, -1), at };
    case "identifier":
    case "selector_expression":
    case "index_expression":
      return { is: "name", path: pathOf(file, node), at };
    case "call_expression":
      return meaning(callOf(file, node), at);
    case "binary_expression":
      return slice(file, part(node, "operator")) === "+" ? join([field("left"), field("right")], at) : other(at);
    case "parenthesized_expression":
    case "literal_element":
    case "variadic_argument":
      return readValue(file, node.children[0]);
    case "unary_expression":
    case "slice_expression":
    case "type_assertion_expression":
      return field("operand");
    case "type_conversion_expression":
      return isGeneric(node) ? meaning(callOf(file, node), at) : field("operand");
    case "composite_literal":
      noteConstruction(file, node);
      return field("body");
    case "literal_value":
      return literalValue(file, node);
    default:
      return other(at);
  }
}

function literalValue(file: Reading, node: Node): Value {
  const at = rangeOf(node);
  const isObject = node.children[0]?.type === "keyed_element";
  if (isObject) return { is: "object", entries: entriesOf(file, node), at };
  return { is: "list", of: node.children.map((child) => readValue(file, child)), at };
}

function entriesOf(file: Reading, node: Node | undefined): Entry[] {
  return (node?.children ?? []).flatMap((child): Entry[] => {
    const key = part(child, "key")?.children[0];
    if (child.type !== "keyed_element" || !key) return [];
    const literal = plainString(file, key);
    const name = literal?.text ?? (/^(identifier|selector_expression)$/.test(key.type) ? pathOf(file, key) : "");
    return name ? [{ key: name, value: readValue(file, part(child, "value")), at: literal?.at ?? rangeOf(key) }] : [];
  });
}

/** Notes the construction of a struct as a call with its fields by name. */
export function noteConstruction(file: Reading, node: Node): void {
  const type = part(node, "type");
  if (!type || !/^(type_identifier|qualified_type|generic_type)$/.test(type.type)) return;
  noteCall(file, node, () => {
    const body = part(node, "body");
    const elements = (body?.children ?? []).filter((child) => child.type === "literal_element");
    return {
      callee: pathOf(file, type),
      how: "new",
      args: elements.map((child) => readValue(file, child)),
      named: entriesOf(file, body),
      at: rangeOf(node),
    };
  });
}

/** `call[T](x)`, which the grammar takes for a conversion. */
export function isGeneric(node: Node): boolean {
  return node.type === "type_conversion_expression" && part(node, "type")?.type === "generic_type";
}

/** The call that a node stands for. */
export function callOf(file: Reading, node: Node): Call {
  return noteCall(file, node, () => {
    const passed = part(node, "arguments")?.children ?? parts(node, "operand");
    const args = passed.filter(({ type }) => type !== "ERROR");
    return {
      callee: pathOf(file, part(node, "function") ?? part(node, "type")),
      how: "call",
      args: args.map((one) => readValue(file, one)),
      named: [],
      at: rangeOf(node),
    };
  });
}

const ENVIRONMENT =
  /^(os|syscall)\.(Getenv|LookupEnv)$|(^|\.)(viper|AppConfig|koanf)\.(Get\w*|String|DefaultString|MustString)$|^env\.(String|Get\w*|Int|Bool|Str)$/;
/** Helpers that wrap the environment count when they ask for a name in capitals. */
const HELPER = /(^|\.)[gG]et_?(Os|String)?Env\w*$/;

function meaning(call: Call, at: Range): Value {
  const { callee, args } = call;
  const [first, second] = args;
  if (first?.is === "text") {
    const reads = ENVIRONMENT.test(callee) || (HELPER.test(callee) && /^[A-Z][A-Z0-9_]*$/.test(first.text));
    if (reads) return env(first.text, second, at);
  }
  if (first && /^fmt\.(Sprintf|Errorf)$/.test(callee)) return percentFormat(first, args.slice(1), () => undefined, at);
  if (/^fmt\.Sprint(ln)?$/.test(callee) && args.length > 0) return join(args, at);
  if (callee === "cmp.Or" && args.length > 1) return either(args, at);
  return { is: "call", call, at };
}
