import type { Call, Import, Reader, Value } from "../outline.js";
import type { Grammar } from "./grammar.js";
import { readClass, readMadeShape } from "./python/classes.js";
import { type Handler, noteBag, readParameters, readRequest } from "./python/requests.js";
import { callOf, pathOf, plainString, readValue, targetsOf } from "./python/values.js";
import { assign, assignReturn, finished, valueAt } from "./tree/draft.js";
import { dotted, type Reading, startReading } from "./tree/reading.js";
import { env } from "./tree/values.js";
import { compact, type Node, part, parts, rangeOf, syntaxParser } from "./tree.js";

interface Scope {
  /** The classes around, dotted. */
  readonly classes: string;
  /** Where a statement stands. */
  readonly inside: "module" | "class" | "function";
  readonly handler: Handler;
  readonly typeOnly: boolean;
  /** The class takes its attributes from the environment. */
  readonly settings: boolean;
  readonly decorators: readonly Call[];
}

const LEAVES = (
  "string_start string_content string_end integer float dotted_name relative_import import_prefix " +
  "format_specifier type_conversion global_statement nonlocal_statement pass_statement"
).split(" ");

/** Reads Python: classes of the usual frameworks, what handlers take from requests, values, calls, imports. */
export function pythonReader(grammar: Grammar): Reader {
  const parse = syntaxParser(grammar, LEAVES);
  return (text) => {
    const syntax = parse(text);
    const file = startReading(syntax);
    const handler = { name: "", at: { from: 0, to: 0 }, bags: new Set<string>() };
    visit(file, syntax.root, {
      classes: "",
      inside: "module",
      handler,
      typeOnly: false,
      settings: false,
      decorators: [],
    });
    return finished(file.draft, syntax.unread);
  };
}

function visit(file: Reading, node: Node, scope: Scope): void {
  switch (node.type) {
    case "import_statement":
    case "import_from_statement":
    case "future_import_statement":
      readImport(file, node, scope.typeOnly);
      return;
    case "if_statement":
      visitIf(file, node, scope);
      return;
    case "decorated_definition":
      visitDecorated(file, node, scope);
      return;
    case "class_definition":
      visitClass(file, node, scope);
      return;
    case "function_definition":
      visitFunction(file, node, scope);
      return;
    case "assignment":
    case "named_expression":
      for (const { target, value } of targetsOf(node)) readAssignment(file, target, value, scope);
      break;
    case "return_statement":
      readReturn(file, node, scope);
      break;
    case "as_pattern":
      readAlias(file, node, scope);
      break;
    case "call":
      readMadeShape(file, node, callOf(file, node, "call"));
      readRequest(file, scope.handler, node);
      break;
    case "subscript":
      readRequest(file, scope.handler, node);
      break;
  }
  visitAll(file, node.children, scope);
}

function visitAll(file: Reading, nodes: readonly Node[], scope: Scope): void {
  for (const node of nodes) visit(file, node, scope);
}

function visitIf(file: Reading, node: Node, scope: Scope): void {
  const condition = part(node, "condition");
  const typing = condition && /^(\w+\.)?TYPE_CHECKING$/.test(pathOf(file, condition));
  for (const child of node.children) {
    visit(file, child, typing && child.field === "consequence" ? { ...scope, typeOnly: true } : scope);
  }
}

function visitDecorated(file: Reading, node: Node, scope: Scope): void {
  const decorators = node.children.flatMap((child): Call[] => {
    const inner = child.type === "decorator" ? child.children[0] : undefined;
    if (!inner) return [];
    const call = callOf(file, inner, "decorator");
    visitAll(file, inner.children, scope);
    return [call];
  });
  const definition = part(node, "definition");
  if (definition) visit(file, definition, { ...scope, decorators });
}

function visitClass(file: Reading, node: Node, scope: Scope): void {
  const classes = dotted(scope.classes, pathOf(file, part(node, "name")));
  readClass(file, node, classes);
  const bases = part(node, "superclasses")?.children ?? [];
  const settings = bases.some((base) => /(^|\.)BaseSettings$/.test(pathOf(file, base)));
  visitAll(file, node.children, { ...scope, classes, inside: "class", settings, decorators: [] });
}

function visitFunction(file: Reading, node: Node, scope: Scope): void {
  const name = part(node, "name");
  const parameters = part(node, "parameters");
  const handler: Handler = {
    name: dotted(scope.inside === "class" ? scope.classes : "", pathOf(file, name)),
    at: rangeOf(name ?? node),
    bags: new Set(scope.handler.bags),
  };
  readParameters(file, handler, parameters, scope.decorators);
  const within: Scope = { ...scope, inside: "function", handler, decorators: [] };
  for (const one of parameters?.children ?? []) {
    const target = part(one, "name");
    const value = part(one, "value");
    if (target && value) readAssignment(file, target, value, within);
  }
  visitAll(file, node.children, within);
}

function readAssignment(file: Reading, target: Node, node: Node, scope: Scope): void {
  if (!/^(identifier|attribute|subscript)$/.test(target.type)) return;
  const path = pathOf(file, target);
  noteBag(file, scope.handler, path, node);
  const inClass = scope.inside === "class" && target.type === "identifier";
  const own = path.startsWith("self.") && scope.classes !== "";
  const name = inClass ? dotted(scope.classes, path) : own ? dotted(scope.classes, path.slice(5)) : path;
  const key = plainString(file, part(target, "subscript"));
  const at = key?.at ?? rangeOf(part(target, "attribute") ?? target);
  const exported = scope.inside !== "function" && !/(^|\.)_/.test(name);
  const value = defaultOf(readValue(file, node));
  const read = scope.settings && inClass ? env(path.toUpperCase(), value, rangeOf(node)) : value;
  assign(file.draft, name, read, at, exported);
}

/** What a field holds until it is set, where its call says so. */
function defaultOf(value: Value): Value {
  if (value.is !== "call" || !/^(\w+\.)?(Field|field|Query|Form|Body|Header|Cookie)$/.test(value.call.callee))
    return value;
  const [first] = value.call.args;
  return valueAt(value.call.named, "default") ?? (first?.is === "text" ? first : value);
}

function readAlias(file: Reading, node: Node, scope: Scope): void {
  const target = part(node, "alias")?.children[0];
  const value = node.children[0];
  if (target && value && value.type === "call") readAssignment(file, target, value, scope);
}

function readReturn(file: Reading, node: Node, { handler }: Scope): void {
  if (handler.name === "" || !node.children[0]) return;
  const exported = !/(^|\.)_/.test(handler.name);
  assignReturn(file.draft, handler.name, readValue(file, node.children[0]), handler.at, exported);
}

function readImport(file: Reading, node: Node, typeOnly: boolean): void {
  const from = part(node, "module_name");
  const names = parts(node, "name").map((one) => {
    const imported = compact(file.syntax.text, part(one, "name") ?? one);
    const alias = part(one, "alias");
    return { imported, local: alias ? pathOf(file, alias) : imported, at: rangeOf(part(one, "name") ?? one) };
  });
  const add = (module: string, at: Import["at"], list: Import["names"]) =>
    file.draft.imports.push({ module, names: list, typeOnly, at });
  if (from) {
    const all = node.children.some(({ type }) => type === "wildcard_import");
    const list = all ? [{ imported: "*", local: "*" }] : names.map(({ imported, local }) => ({ imported, local }));
    add(compact(file.syntax.text, from), rangeOf(from), list);
  } else if (node.type === "import_statement") {
    for (const { imported, local, at } of names) {
      add(imported, at, [{ imported: "*", local: local === imported ? imported.split(".", 1)[0]! : local }]);
    }
  }
}
