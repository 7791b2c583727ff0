import type { Call, Field } from "../../outline.js";
import { addRequestField, addShape, makeField } from "../tree/draft.js";
import { commentsOf } from "../tree/labels.js";
import { type Reading, slice } from "../tree/reading.js";
import { compact, type Node, ofType, part, parts, rangeOf } from "../tree.js";
import { annotationsOf, describe, simpleName } from "./annotations.js";

const TABLE = /^(Entity|Table|TableName|Document|Embeddable|MappedSuperclass)$/;
const COLUMN = /^(Column|TableField|TableId|JoinColumn)$/;
/** Fields that a container fills with services and settings. */
const INJECTED =
  /^(Autowired|Resource|Inject|Value|Mock|MockBean|InjectMocks|PersistenceContext|Reference|DubboReference)$/;

/** Notes the fields of a class or the components of a record. */
export function readClass(file: Reading, node: Node, name: string): void {
  const at = rangeOf(part(node, "name") ?? node);
  const annotations = annotationsOf(file, node);
  const body = part(node, "body")?.children ?? [];
  const members = body.flatMap((one) => (one.type === "enum_body_declarations" ? [] : [one]));
  const components = node.type === "record_declaration" ? (part(node, "parameters")?.children ?? []) : [];
  const read = [...components, ...members].map((one) => fieldsOf(file, one));
  const isTable = [...annotations, ...read.flatMap((one) => one.annotations)].some(
    (one) => TABLE.test(simpleName(one)) || COLUMN.test(simpleName(one)),
  );
  const header = { from: node.from, to: at.to };
  const labels = [...describe(annotations).labels, ...commentsOf(file.syntax, header)];
  addShape(
    file.draft,
    name,
    isTable ? "table" : "type",
    labels,
    read.flatMap((one) => one.fields),
    at,
  );
}

function fieldsOf(file: Reading, node: Node): { fields: Field[]; annotations: readonly Call[] } {
  const isParameter = node.type === "formal_parameter" || node.type === "spread_parameter";
  if (node.type !== "field_declaration" && !isParameter) return { fields: [], annotations: [] };
  const annotations = annotationsOf(file, node);
  if (hasModifier(node, "static") || annotations.some((one) => INJECTED.test(simpleName(one)))) {
    return { fields: [], annotations: [] };
  }
  return { fields: namesIn(node).map((name) => fieldOf(file, node, name, annotations)), annotations };
}

function fieldOf(file: Reading, node: Node, name: Node, annotations: readonly Call[]): Field {
  const { aliases, labels } = describe(annotations);
  const type = part(node, "type") ?? node.children.find((child) => child.type.endsWith("_type"));
  return makeField(slice(file, name), rangeOf(name), {
    aliases,
    labels: [...labels, ...commentsOf(file.syntax, node)],
    type: type && compact(file.syntax.text, type),
  });
}

function namesIn(node: Node): Node[] {
  const declarators = [
    ...parts(node, "declarator"),
    ...node.children.filter((one) => one.type === "variable_declarator"),
  ];
  const names = [...new Set(declarators)].flatMap((one) => part(one, "name") ?? []);
  const own = part(node, "name");
  return own ? [own, ...names] : names;
}

/** Whether a declaration carries a keyword such as `static`. */
export function hasModifier(node: Node, keyword: string): boolean {
  return ofType(node, "modifiers")?.children.some(({ type }) => type === keyword) ?? false;
}

const SOURCE =
  /^(RequestParam|PathVariable|RequestHeader|CookieValue|RequestPart|QueryParam|PathParam|FormParam|HeaderParam|CookieParam)$/;

/** Notes the parameters that a web framework fills from a request. */
export function readParameters(file: Reading, method: Node, handler: string): void {
  const at = rangeOf(part(method, "name") ?? method);
  for (const node of part(method, "parameters")?.children ?? []) {
    const name = part(node, "name");
    const annotations = annotationsOf(file, node);
    if (!name || !annotations.some((one) => SOURCE.test(simpleName(one)))) continue;
    const field = fieldOf(file, node, name, annotations);
    const label = paramTag(file, method, field.name);
    addRequestField(file.draft, handler, at, label ? { ...field, labels: [...field.labels, label] } : field);
  }
}

/** What the method's Javadoc says of a parameter. */
function paramTag(file: Reading, method: Node, name: string): string | undefined {
  const { text } = file.syntax;
  const end = text.slice(Math.max(0, method.from - 2_000), method.from).trimEnd();
  const comment = end.endsWith("*/") ? end.slice(end.lastIndexOf("/**")) : "";
  const line = comment.split("\n").find((one) => one.replace(/\s+/g, " ").includes(`@param ${name} `));
  return line
    ?.slice(line.indexOf(name) + name.length)
    .replace("*/", "")
    .trim()
    .slice(0, 300);
}
