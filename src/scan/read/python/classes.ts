import type { Call, Field, ShapeKind } from "../../outline.js";
import { addShape, makeField } from "../tree/draft.js";
import { commentsOf, plainComment, prose } from "../tree/labels.js";
import type { Reading } from "../tree/reading.js";
import { textOf } from "../tree/values.js";
import { type Node, ofType, part, parts, rangeOf } from "../tree.js";
import { callType, describe, makesField, typeOf } from "./fields.js";
import { metadata } from "./requests.js";
import { callOf, pathOf, plainString, readValue } from "./values.js";

/** Notes the fields of a class: annotated ones, those made by calls, and those that `__init__` sets from its parameters. */
export function readClass(file: Reading, node: Node, name: string): void {
  const body = part(node, "body")?.children ?? [];
  const declared = body.flatMap((statement, index) => fieldsOf(file, statement, body[index + 1]));
  const names = new Set(declared.map(({ field }) => field.name));
  const set = body.flatMap((statement) => initFields(file, statement)).filter((field) => !names.has(field.name));
  const at = rangeOf(part(node, "name") ?? node);
  const kind = kindOf(file, node, body, declared.map(({ callee }) => callee).join(" "));
  addShape(file.draft, name, kind, classLabels(file, node, body), [...declared.map(({ field }) => field), ...set], at);
}

interface Declared {
  readonly field: Field;
  /** What makes the field; empty where only a type is written. */
  readonly callee: string;
}

function fieldsOf(file: Reading, statement: Node, next: Node | undefined): Declared[] {
  const assignment = statement.type === "expression_statement" ? ofType(statement, "assignment") : undefined;
  const left = assignment && part(assignment, "left");
  if (left?.type !== "identifier") return [];
  const annotation = part(assignment!, "type");
  const right = part(assignment!, "right");
  const making = right?.type === "call" ? callOf(file, right, "call") : undefined;
  const written = annotation ? typeOf(file, annotation) : "";
  if (annotation ? /^(\w+\.)*(ClassVar|Final|TypeAlias)\b/.test(written) : !making || !makesField(making.callee))
    return [];
  const further = metadata(annotation).filter(({ type }) => type === "call");
  const told = [...(making ? [making] : []), ...further.map((one) => callOf(file, one, "call"))].map(describe);
  const notes = metadata(annotation).flatMap((one) => plainString(file, one)?.text ?? []);
  const field = makeField(pathOf(file, left), rangeOf(left), {
    aliases: told.flatMap(({ aliases }) => aliases),
    labels: [
      ...told.flatMap(({ labels }) => labels),
      ...notes,
      ...docstring(file, next),
      ...commentsOf(file.syntax, statement),
    ],
    type: written || (making && callType(file, making)),
  });
  return [{ field, callee: making?.callee ?? "" }];
}

function docstring(file: Reading, statement: Node | undefined): string[] {
  const only = statement?.type === "expression_statement" ? statement.children[0] : undefined;
  if (only?.type !== "string") return [];
  const value = readValue(file, only);
  return value.is === "text" ? [plainComment(value.text)] : [];
}

function initFields(file: Reading, statement: Node): Field[] {
  const init = statement.type === "function_definition" ? statement : undefined;
  if (!init || pathOf(file, part(init, "name")) !== "__init__") return [];
  const types = new Map<string, Node | undefined>();
  for (const one of part(init, "parameters")?.children ?? []) {
    const name = one.type === "identifier" ? one : (part(one, "name") ?? one.children[0]);
    types.set(pathOf(file, name), part(one, "type"));
  }
  return (part(init, "body")?.children ?? []).flatMap((line): Field[] => {
    const assignment = ofType(line, "assignment");
    const left = assignment && part(assignment, "left");
    const right = assignment && part(assignment, "right");
    if (left?.type !== "attribute" || right?.type !== "identifier" || !types.has(pathOf(file, right))) return [];
    const name = part(left, "attribute");
    if (!name || pathOf(file, part(left, "object")) !== "self") return [];
    const annotation = part(assignment!, "type") ?? types.get(pathOf(file, right));
    const type = annotation && typeOf(file, annotation);
    return [makeField(pathOf(file, name), rangeOf(name), { labels: commentsOf(file.syntax, line), type })];
  });
}

function kindOf(file: Reading, node: Node, body: readonly Node[], callees: string): ShapeKind {
  const bases = (part(node, "superclasses")?.children ?? []).map((base) => file.syntax.text.slice(base.from, base.to));
  const isTable =
    /(^| )((\w*\.)?(Column|mapped_column)|(db|orm|models|peewee|mongoengine|tortoise\.fields)\.\w+)( |$)/.test(
      callees,
    ) ||
    bases.some((base) =>
      /^((db|models|peewee|orm)\.Model|(\w+\.)?(Dynamic|Embedded)?Document|table ?= ?True)$/.test(base),
    ) ||
    body.some((statement) => /^__table(name)?__\b/.test(file.syntax.text.slice(statement.from, statement.from + 20)));
  if (isTable) return "table";
  return bases.some((base) => /(Form|FormSet)$/.test(base)) ? "form" : "type";
}

const NAMING = /^(verbose_name(_plural)?|db_table|table_name|__tablename__|comment|description|db_table_comment)$/;

function classLabels(file: Reading, node: Node, body: readonly Node[]): string[] {
  const own = commentsOf(file.syntax, { from: node.from, to: part(node, "name")?.to ?? node.from });
  return [...docstring(file, body[0]), ...own, ...namings(file, body)];
}

/** Names that `Meta`, `__tablename__` and `__table_args__` give to a table. */
function namings(file: Reading, body: readonly Node[]): string[] {
  return body.flatMap((statement): string[] => {
    if (statement.type === "class_definition") {
      const isMeta = pathOf(file, part(statement, "name")) === "Meta";
      return isMeta ? namings(file, part(statement, "body")?.children ?? []) : [];
    }
    const assignment = statement.type === "expression_statement" ? ofType(statement, "assignment") : undefined;
    const right = assignment && part(assignment, "right");
    if (!right) return [];
    const name = pathOf(file, part(assignment!, "left"));
    if (NAMING.test(name)) return [textOf(readValue(file, right)) ?? ""].map(prose);
    const value = name === "__table_args__" ? readValue(file, right) : undefined;
    const objects = value?.is === "list" ? value.of : value ? [value] : [];
    return objects
      .flatMap((one) => (one.is === "object" ? one.entries : []))
      .flatMap((entry) => (NAMING.test(entry.key) ? [prose(textOf(entry.value) ?? "")] : []));
  });
}

/** Notes a shape that a call makes: `TypedDict("User", {…})`, `NamedTuple("User", […])`, `namedtuple("User", […])`. */
export function readMadeShape(file: Reading, node: Node, call: Call): void {
  if (!/(^|\.)(TypedDict|NamedTuple|namedtuple)$/.test(call.callee)) return;
  const [first, second] = parts(part(node, "arguments") ?? node, "").filter(({ type }) => type !== "keyword_argument");
  const name = plainString(file, first);
  if (!name || !second) return;
  const fields = second.children.flatMap((one): Field[] => {
    const isTuple = one.type === "tuple";
    const key = plainString(file, part(one, "key") ?? (isTuple ? one.children[0] : one));
    const type = part(one, "value") ?? (isTuple ? one.children[1] : undefined);
    const labels = commentsOf(file.syntax, one);
    return key ? [makeField(key.text, key.at, { labels, type: type && typeOf(file, type) })] : [];
  });
  addShape(file.draft, name.text, "type", [], fields, name.at);
}
