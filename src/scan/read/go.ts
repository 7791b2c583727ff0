import type { Range, Reader } from "../outline.js";
import { readStruct } from "./go/structs.js";
import { callOf, isGeneric, noteConstruction, pathOf, plainString, readValue } from "./go/values.js";
import type { Grammar } from "./grammar.js";
import { addRequestField, assign, assignReturn, finished, makeField } from "./tree/draft.js";
import { type Reading, slice, startReading } from "./tree/reading.js";
import { type Node, ofType, part, parts, rangeOf, syntaxParser } from "./tree.js";

interface Scope {
  /** What a struct is the type of: a declared type, a field, a variable. */
  readonly owner: { readonly name: string; readonly at: Node; readonly declared: Node } | undefined;
  readonly handler: { readonly name: string; readonly at: Range } | undefined;
  /** Types that have a method `TableName`. */
  readonly tables: ReadonlySet<string>;
}

const LEAVES = (
  "interpreted_string_literal raw_string_literal rune_literal qualified_type type_arguments type_parameter_list " +
  "interface_type function_type channel_type package_clause"
).split(" ");

/** Reads Go: structs with their tags, what handlers take from requests, values, calls, imports. */
export function goReader(grammar: Grammar): Reader {
  const parse = syntaxParser(grammar, LEAVES);
  return (text) => {
    const syntax = parse(text);
    const file = startReading(syntax);
    visit(file, syntax.root, { owner: undefined, handler: undefined, tables: tablesOf(file, syntax.root) });
    return finished(file.draft, syntax.unread);
  };
}

function tablesOf(file: Reading, root: Node): ReadonlySet<string> {
  const methods = root.children.filter(
    (one) => one.type === "method_declaration" && slice(file, part(one, "name")) === "TableName",
  );
  return new Set(methods.map((one) => receiverOf(file, one)));
}

function receiverOf(file: Reading, method: Node): string {
  const type = part(part(method, "receiver")?.children[0] ?? method, "type");
  return pathOf(file, type?.type === "pointer_type" ? type.children[0] : type);
}

function visit(file: Reading, node: Node, scope: Scope): void {
  switch (node.type) {
    case "import_spec":
      readImport(file, node);
      return;
    case "type_declaration":
      for (const spec of node.children) visitOwned(file, spec, node.children.length === 1 ? node : spec, scope);
      return;
    case "field_declaration":
      visitOwned(file, node, node, scope);
      return;
    case "struct_type":
      visitStruct(file, node, scope);
      return;
    case "function_declaration":
    case "method_declaration":
      visitFunction(file, node, scope);
      return;
    case "const_spec":
    case "var_spec":
      readAssignments(file, node, parts(node, "name"), part(node, "value"), scope);
      visitOwned(file, node, node, scope);
      return;
    case "return_statement":
      readReturn(file, node, scope);
      break;
    case "short_var_declaration":
    case "assignment_statement":
      if (slice(file, part(node, "operator")).length < 2) {
        readAssignments(file, node, part(node, "left")?.children ?? [], part(node, "right"), scope);
      }
      break;
    case "call_expression":
      callOf(file, node);
      readRequest(file, node, scope);
      break;
    case "type_conversion_expression":
      if (isGeneric(node)) callOf(file, node);
      break;
    case "index_expression":
      readRequest(file, node, scope);
      break;
    case "composite_literal":
      noteConstruction(file, node);
      break;
  }
  visitAll(file, node, { ...scope, owner: undefined });
}

function visitAll(file: Reading, node: Node, scope: Scope): void {
  for (const child of node.children) visit(file, child, scope);
}

/** Visits a declaration; structs in its type are called after it. */
function visitOwned(file: Reading, node: Node, declared: Node, scope: Scope): void {
  const name = part(node, "name");
  const within = node.type === "field_declaration" && scope.owner ? `${scope.owner.name}.` : "";
  const owner = name && { name: within + slice(file, name), at: name, declared };
  for (const child of node.children) visitType(file, child, { ...scope, owner });
}

function visitType(file: Reading, node: Node, scope: Scope): void {
  if (/^(slice|array|pointer|map)_type$/.test(node.type)) {
    for (const child of node.children) visitType(file, child, scope);
  } else if (node.type === "struct_type") visitStruct(file, node, scope);
  else visit(file, node, { ...scope, owner: undefined });
}

function visitStruct(file: Reading, node: Node, scope: Scope): void {
  const { owner } = scope;
  const isTable = !!owner && scope.tables.has(owner.name);
  readStruct(file, node, owner?.name ?? "", owner?.at ?? node, owner?.declared ?? node, isTable);
  const members = ofType(node, "field_declaration_list")?.children ?? [];
  for (const member of members) visit(file, member, scope);
}

function visitFunction(file: Reading, node: Node, scope: Scope): void {
  const name = part(node, "name");
  const receiver = node.type === "method_declaration" ? `${receiverOf(file, node)}.` : "";
  const handler = { name: receiver + slice(file, name), at: rangeOf(name ?? node) };
  visitAll(file, node, { ...scope, owner: undefined, handler });
}

function readAssignments(
  file: Reading,
  node: Node,
  targets: readonly Node[],
  right: Node | undefined,
  scope: Scope,
): void {
  const names = targets.filter(({ type }) => type !== ",");
  const values = right?.type === "expression_list" ? right.children : right ? [right] : [];
  const pairs = values.length === 1 ? names.slice(0, 1) : values.length === names.length ? names : [];
  pairs.forEach((target, index) => {
    if (!/^(identifier|selector_expression|index_expression)$/.test(target.type)) return;
    const name = pathOf(file, target);
    if (name === "_") return;
    const declares = node.type === "const_spec" || node.type === "var_spec";
    const exported = declares && !scope.handler && /^\p{Lu}/u.test(name);
    const at = plainString(file, part(target, "index"))?.at ?? rangeOf(part(target, "field") ?? target);
    assign(file.draft, name, readValue(file, values[index]), at, exported);
  });
}

function readReturn(file: Reading, node: Node, { handler }: Scope): void {
  const first = node.children[0]?.children[0];
  if (!handler || !first) return;
  assignReturn(file.draft, handler.name, readValue(file, first), handler.at, /(^|\.)\p{Lu}[^.]*$/u.test(handler.name));
}

const TAKES =
  /(^|\.)((c|ctx|context|gc|g|r|req|request|Request|Ctx|this)\.(Query|DefaultQuery|GetQuery|QueryArray|QueryParam|PostForm|DefaultPostForm|GetPostForm|PostFormArray|FormValue|PostFormValue|FormFile|Param|Params|PathParam|PathParameter|QueryParameter|PathValue|GetHeader|Cookie|Cookies)|this\.Get(String|Int|Int64|Bool)|URL\.Query\(\)\.Get|(PostForm|Form)\.Get|(r|req|request|Request)\.Header\.Get)$/;
const BAG = /(^|\.)((r|req|request|Request)\.(Form|PostForm)|URL\.Query\(\)|mux\.Vars\(\))$/;

/** Notes a field when an expression takes one out of a request: `c.PostForm("phone")`, `r.URL.Query().Get("phone")`. */
function readRequest(file: Reading, node: Node, { handler }: Scope): void {
  const isIndex = node.type === "index_expression";
  const args = part(node, "arguments")?.children ?? [];
  const path = pathOf(file, part(node, isIndex ? "operand" : "function"));
  const takes = isIndex ? BAG.test(path) : TAKES.test(path);
  const key = plainString(file, isIndex ? part(node, "index") : args[path === "chi.URLParam" ? 1 : 0]);
  if (!key || !/^[^\s/]{1,80}$/.test(key.text) || !(takes || path === "chi.URLParam")) return;
  addRequestField(file.draft, handler?.name ?? "", handler?.at ?? key.at, makeField(key.text, key.at, {}));
}

function readImport(file: Reading, node: Node): void {
  const path = plainString(file, part(node, "path"));
  if (!path) return;
  const alias = part(node, "name");
  const local = alias ? slice(file, alias) : packageName(path.text);
  file.draft.imports.push({ module: path.text, names: [{ imported: "*", local }], typeOnly: false, at: path.at });
}

/** The name that a package most likely has: the last part of its path without version and language marks. */
function packageName(path: string): string {
  const names = path.split("/").filter((name, index) => index === 0 || !/^v\d+$/.test(name));
  const last = names.at(-1)!.replace(/\.v\d+$/, "");
  return last.replace(/^go-|[-.]go$/g, "") || last;
}
