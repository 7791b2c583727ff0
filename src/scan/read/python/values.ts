import type { Call, Entry, Range, Value } from "../../outline.js";
import { valueAt } from "../tree/draft.js";
import { noteCall, type Reading, slice } from "../tree/reading.js";
import { braceFormat, either, env, join, other, percentFormat, textOf, unescapeText } from "../tree/values.js";
import { type Node, ofType, part, rangeOf } from "../tree.js";

/** A dotted path as written: calls in between end in `()`, literal keys count as names. */
export function pathOf(file: Reading, node: Node | undefined): string {
  if (!node) return "";
  switch (node.type) {
    case "identifier":
    case "dotted_name":
      return slice(file, node);
    case "attribute":
      return `${pathOf(file, part(node, "object"))}.${slice(file, part(node, "attribute"))}`;
    case "call":
      return `${pathOf(file, part(node, "function"))}()`;
    case "subscript": {
      const key = plainString(file, part(node, "subscript"));
      const base = pathOf(file, part(node, "value"));
      return key ? `${base}.${key.text}` : `${base}[]`;
    }
    case "parenthesized_expression":
    case "await":
    case "type":
      return pathOf(file, node.children[0]);
    case "string":
    case "concatenated_string":
      return '""';
    default:
      return "()";
  }
}

/** A string literal without escapes or interpolation: its text and where that stands, without the quotes. */
export function plainString(file: Reading, node: Node | undefined): { text: string; at: Range } | undefined {
  if (node?.type !== "string" || node.children.length !== 3) return undefined;
  const content = node.children[1]!;
  const text = slice(file, content);
  return content.type === "string_content" && !text.includes("\\") ? { text, at: rangeOf(content) } : undefined;
}

/** What an expression is worth, as far as the file tells. */
export function readValue(file: Reading, node: Node | undefined): Value {
  if (!node) return other({ from: 0, to: 0 });
  const at = rangeOf(node);
  const inner = () => readValue(file, node.children[0]);
  switch (node.type) {
    case "string":
      return stringValue(file, node);
    case "concatenated_string":
      return join(
        node.children.map((child) => readValue(file, child)),
        at,
      );
    case "identifier":
    case "attribute":
      return { is: "name", path: pathOf(file, node), at };
    case "subscript":
      return subscriptValue(file, node);
    case "call":
      return meaning(file, node, callOf(file, node, "call"));
    case "binary_operator":
      return operatorValue(file, node);
    case "boolean_operator": {
      const right = readValue(file, part(node, "right"));
      return slice(file, part(node, "operator")) === "or"
        ? either([readValue(file, part(node, "left")), right], at)
        : right;
    }
    case "conditional_expression":
      return either([inner(), readValue(file, node.children[2])], at);
    case "parenthesized_expression":
    case "await":
    case "type":
    case "list_splat":
      return inner();
    case "named_expression":
      return readValue(file, part(node, "value"));
    case "dictionary":
      return { is: "object", entries: entriesOf(file, node), at };
    case "list":
    case "tuple":
    case "set":
    case "expression_list":
      return { is: "list", of: node.children.map((child) => readValue(file, child)), at };
    case "list_comprehension":
    case "set_comprehension":
    case "generator_expression":
      return { is: "list", of: [readValue(file, part(node, "body"))], at };
    default:
      return other(at);
  }
}

function stringValue(file: Reading, node: Node): Value {
  const prefix = slice(file, ofType(node, "string_start")).toLowerCase();
  const pieces = node.children.flatMap((child): Value[] => {
    const at = rangeOf(child);
    if (child.type === "interpolation") return [readValue(file, part(child, "expression"))];
    if (child.type !== "string_content") return [];
    const raw = slice(file, child);
    const braces = prefix.includes("f") ? raw.replace(/\{\{|\}\}/g, (pair) => pair[0]!) : raw;
    return [{ is: "text", text: prefix.includes("r") ? braces : unescapeText(braces), at }];
  });
  return join(pieces, rangeOf(node));
}

function subscriptValue(file: Reading, node: Node): Value {
  const key = plainString(file, part(node, "subscript"));
  const at = rangeOf(node);
  if (key && /(^|\.)environ$/.test(pathOf(file, part(node, "value")))) return env(key.text, undefined, at);
  return { is: "name", path: pathOf(file, node), at };
}

function operatorValue(file: Reading, node: Node): Value {
  const at = rangeOf(node);
  const sign = slice(file, part(node, "operator"));
  const left = readValue(file, part(node, "left"));
  if (sign === "+") return join([left, readValue(file, part(node, "right"))], at);
  const text = textOf(left);
  const format: Value = text === undefined ? left : { is: "text", text, at: left.at };
  if (sign !== "%" || (format.is !== "text" && format.is !== "join")) return other(at);
  const right = readValue(file, part(node, "right"));
  const named = (name: string) => (right.is === "object" ? valueAt(right.entries, name) : undefined);
  return percentFormat(format, right.is === "list" ? right.of : [right], named, at);
}

function entriesOf(file: Reading, node: Node): Entry[] {
  return node.children.flatMap((child): Entry[] => {
    if (child.type === "dictionary_splat") return [...namedArguments(file, child)];
    const key = part(child, "key");
    if (child.type !== "pair" || !key) return [];
    const literal = plainString(file, key);
    const name = literal?.text ?? (/^(identifier|attribute)$/.test(key.type) ? pathOf(file, key) : "");
    return name ? [{ key: name, value: readValue(file, part(child, "value")), at: literal?.at ?? rangeOf(key) }] : [];
  });
}

/** A call or decorator; told of once however often it is asked for. */
export function callOf(file: Reading, node: Node, how: Call["how"]): Call {
  return noteCall(file, node, () => {
    const list = part(node, "arguments");
    const passed = list?.type === "argument_list" ? list.children : list ? [list] : [];
    const args = passed.filter((one) => !/^(keyword_argument|dictionary_splat|ERROR)$/.test(one.type));
    return {
      callee: node.type === "call" ? pathOf(file, part(node, "function")) : pathOf(file, node),
      how,
      args: args.map((one) => readValue(file, one)),
      named: passed.flatMap((one) => namedArguments(file, one)),
      at: rangeOf(node),
    };
  });
}

/** `key=value`, and the entries of `**{…}`; of `**options` the whole, under the key `...`. */
function namedArguments(file: Reading, node: Node): readonly Entry[] {
  if (node.type === "dictionary_splat") {
    const spread = readValue(file, node.children[0]);
    return spread.is === "object" ? spread.entries : [{ key: "...", value: spread, at: rangeOf(node) }];
  }
  const name = part(node, "name");
  if (node.type !== "keyword_argument" || !name) return [];
  return [{ key: slice(file, name), value: readValue(file, part(node, "value")), at: rangeOf(name) }];
}

const ENVIRONMENT = /(^|\.)(getenv|environ\.(get|pop|setdefault))$/;
/** Readers of settings that count when they ask for a name in capitals. */
const SETTINGS = /^(decouple\.|self\.)?(config|env(\.(str|url|list|int|bool|json|path|db|dj_\w+))?|_?get_env(_\w+)?)$/;

function meaning(file: Reading, node: Node, call: Call): Value {
  const at = rangeOf(node);
  const [first, second] = call.args;
  const callee = part(node, "function");
  if (first?.is === "text") {
    const reads = ENVIRONMENT.test(call.callee) || (SETTINGS.test(call.callee) && /^[A-Z][A-Z0-9_]*$/.test(first.text));
    if (reads) return env(first.text, second ?? valueAt(call.named, "default"), at);
  }
  if (callee?.type === "attribute" && /""\.format$/.test(call.callee)) {
    const format = readValue(file, part(callee, "object"));
    return braceFormat(format, call.args, (name) => valueAt(call.named, name), at);
  }
  if (call.callee === "dict" && call.args.length === 0) return { is: "object", entries: call.named, at };
  return { is: "call", call, at };
}

/** Names that an assignment gives values to, with what each gets; `a = b` in `c = a = b` tells of itself. */
export function targetsOf(node: Node): { target: Node; value: Node }[] {
  const left = part(node, "left") ?? part(node, "name");
  let right = part(node, "right") ?? part(node, "value");
  while (right?.type === "assignment") right = part(right, "right");
  if (!left || !right) return [];
  const isPattern = left.type === "pattern_list" || left.type === "tuple_pattern";
  if (!isPattern) return [{ target: left, value: right }];
  const values = right.children;
  if (!/^(expression_list|tuple|list)$/.test(right.type) || values.length !== left.children.length) return [];
  return left.children.map((target, index) => ({ target, value: values[index]! }));
}
