import type { Range, Reader, Value } from "../outline.js";
import type { Grammar } from "./grammar.js";
import { annotationsOf, simpleName } from "./java/annotations.js";
import { hasModifier, readClass, readParameters } from "./java/classes.js";
import { callOf, pathOf, placeholders, readValue } from "./java/values.js";
import { addRequestField, assign, assignReturn, finished, makeField, valueAt } from "./tree/draft.js";
import { dotted, type Reading, slice, startReading } from "./tree/reading.js";
import { env } from "./tree/values.js";
import { compact, type Node, ofType, part, rangeOf, syntaxParser } from "./tree.js";

interface Scope {
  /** The classes around, dotted. */
  readonly classes: string;
  readonly handler: { readonly name: string; readonly at: Range; readonly exported: boolean };
  /** Key of the configuration that the class is bound to. */
  readonly prefix: string | undefined;
}

const LEAVES = (
  "string_literal character_literal scoped_identifier generic_type array_type scoped_type_identifier " +
  "integral_type floating_point_type boolean_type void_type catch_type type_parameters type_arguments dimensions " +
  "superclass super_interfaces extends_interfaces permits throws class_literal package_declaration"
).split(" ");

/** Reads Java: fields of classes and records, what handlers take from requests, values, calls, annotations, imports. */
export function javaReader(grammar: Grammar): Reader {
  const parse = syntaxParser(grammar, LEAVES, ["public", "static"]);
  return (text) => {
    const syntax = parse(text);
    const file = startReading(syntax);
    visit(file, syntax.root, {
      classes: "",
      handler: { name: "", at: { from: 0, to: 0 }, exported: false },
      prefix: undefined,
    });
    return finished(file.draft, syntax.unread);
  };
}

function visit(file: Reading, node: Node, scope: Scope): void {
  switch (node.type) {
    case "import_declaration":
      readImport(file, node);
      return;
    case "class_declaration":
    case "record_declaration":
    case "interface_declaration":
    case "enum_declaration":
    case "annotation_type_declaration":
      visitClass(file, node, scope);
      return;
    case "method_declaration":
    case "constructor_declaration":
    case "compact_constructor_declaration":
      visitMethod(file, node, scope);
      return;
    case "field_declaration":
    case "constant_declaration":
    case "local_variable_declaration":
      readVariables(file, node, scope);
      break;
    case "resource":
    case "formal_parameter":
      readVariable(file, node, node, "", scope);
      break;
    case "enum_constant":
      readConstant(file, node, scope);
      break;
    case "assignment_expression":
      readAssignment(file, node, scope);
      break;
    case "return_statement":
      readReturn(file, node, scope);
      break;
    case "annotation":
    case "marker_annotation":
      callOf(file, node, "decorator");
      break;
    case "object_creation_expression":
      callOf(file, node, "new");
      break;
    case "explicit_constructor_invocation":
      callOf(file, node, "call");
      break;
    case "method_invocation":
      readRequest(file, node, scope);
      break;
  }
  visitAll(file, node, scope);
}

function visitAll(file: Reading, node: Node, scope: Scope): void {
  for (const child of node.children) visit(file, child, scope);
}

function visitClass(file: Reading, node: Node, scope: Scope): void {
  const classes = dotted(scope.classes, slice(file, part(node, "name")));
  if (/^(class|record)_/.test(node.type)) readClass(file, node, classes);
  const bound = annotationsOf(file, node).find((one) => simpleName(one) === "ConfigurationProperties");
  const prefix = bound && (valueAt(bound.named, "prefix", "value") ?? bound.args[0]);
  visitAll(file, node, { ...scope, classes, prefix: prefix?.is === "text" ? prefix.text : undefined });
}

function visitMethod(file: Reading, node: Node, scope: Scope): void {
  const name = part(node, "name");
  const handler = {
    name: dotted(scope.classes, slice(file, name)),
    at: rangeOf(name ?? node),
    exported: hasModifier(node, "public"),
  };
  readParameters(file, node, handler.name);
  visitAll(file, node, { ...scope, handler });
}

function readVariables(file: Reading, node: Node, scope: Scope): void {
  const owner = node.type === "local_variable_declaration" ? "" : scope.classes;
  for (const one of node.children) {
    if (one.type === "variable_declarator") readVariable(file, node, one, owner, scope);
  }
}

/** A variable gets its value where it is declared, from `@Value`, or from the configuration that its class is bound to. */
function readVariable(file: Reading, declaration: Node, declarator: Node, owner: string, scope: Scope): void {
  const name = part(declarator, "name");
  if (!name) return;
  const injected = annotationsOf(file, declaration).find((one) => simpleName(one) === "Value");
  const setting = injected && (injected.args[0] ?? valueAt(injected.named, "value"));
  const written = part(declarator, "value");
  const own = written ? readValue(file, written) : undefined;
  const isBound = scope.prefix !== undefined && owner !== "" && !hasModifier(declaration, "static");
  const value: Value | undefined = setting
    ? placeholders(setting)
    : isBound
      ? env(`${scope.prefix}.${kebab(slice(file, name))}`, own, rangeOf(name))
      : own;
  const exported = owner !== "" && (hasModifier(declaration, "public") || declaration.type === "constant_declaration");
  if (value) assign(file.draft, dotted(owner, slice(file, name)), value, rangeOf(name), exported);
}

function readConstant(file: Reading, node: Node, scope: Scope): void {
  const name = part(node, "name");
  const args = part(node, "arguments");
  if (!name || !args) return;
  const values = args.children.map((one) => readValue(file, one));
  const value: Value = values.length === 1 ? values[0]! : { is: "list", of: values, at: rangeOf(args) };
  assign(file.draft, dotted(scope.classes, slice(file, name)), value, rangeOf(name), true);
}

function readAssignment(file: Reading, node: Node, scope: Scope): void {
  const left = part(node, "left");
  if (!left || slice(file, part(node, "operator")) !== "=" || !/^(identifier|field_access)$/.test(left.type)) return;
  const path = pathOf(file, left);
  const name = path.startsWith("this.") && scope.classes ? dotted(scope.classes, path.slice(5)) : path;
  assign(file.draft, name, readValue(file, part(node, "right")), rangeOf(part(left, "field") ?? left), false);
}

function readReturn(file: Reading, node: Node, { handler }: Scope): void {
  if (handler.name === "" || !node.children[0]) return;
  assignReturn(file.draft, handler.name, readValue(file, node.children[0]), handler.at, handler.exported);
}

const TAKES =
  /(^|\.)((\w*[rR]equest|req)(\(\))?\.(getParameter|getParameterValues|getHeader|getPart|getParam|getFormAttribute|queryParam|pathVariable|getFile)|(ctx|context|routingContext)\.(formParam|queryParam|pathParam|header|cookie))$/;

function readRequest(file: Reading, node: Node, { handler }: Scope): void {
  const call = callOf(file, node, "call");
  const [key] = call.args;
  const literal = part(node, "arguments")?.children[0];
  if (!TAKES.test(call.callee) || key?.is !== "text" || literal?.type !== "string_literal") return;
  const at = { from: key.at.from + 1, to: key.at.to - 1 };
  if (file.syntax.text.slice(at.from, at.to) !== key.text) return;
  addRequestField(file.draft, handler.name, handler.at, makeField(key.text, at, {}));
}

function readImport(file: Reading, node: Node): void {
  const name = ofType(node, "scoped_identifier", "identifier");
  if (!name) return;
  const path = compact(file.syntax.text, name);
  const at = rangeOf(name);
  const last = path.slice(path.lastIndexOf(".") + 1);
  const owner = path.slice(0, Math.max(0, path.length - last.length - 1));
  const add = (module: string, imported: string, local: string) =>
    file.draft.imports.push({ module, names: [{ imported, local }], typeOnly: false, at });
  if (node.children.some(({ type }) => type === "asterisk")) add(path, "*", "*");
  else if (node.children.some(({ type }) => type === "static")) add(owner, last, last);
  else add(path, "*", last);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
