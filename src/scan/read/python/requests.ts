import type { Call, Range } from "../../outline.js";
import { addRequestField, makeField } from "../tree/draft.js";
import type { Reading } from "../tree/reading.js";
import { compact, type Node, part, rangeOf } from "../tree.js";
import { describe, typeOf } from "./fields.js";
import { callOf, pathOf, plainString } from "./values.js";

/** The function that is being read. */
export interface Handler {
  /** Dotted from the outermost name of the file. */
  readonly name: string;
  readonly at: Range;
  /** Variables that hold what a request carries. */
  readonly bags: Set<string>;
}

const BAG =
  /(^|\.)((request|req)\.(POST|GET|FILES|COOKIES|META|data|json|form|args|values|query|query_params|path_params|params|files|cookies|headers|match_info|rel_url\.query|(get_json|json|form|post)\(\))|validated_data|cleaned_data)$/;
const BODY = /(^|\.)(request|req)\.(body|data|stream|get_data\(\)|body\(\)|raw_post_data)(\.decode\(\))?$/;
const GETTER = /^(get|getlist|getall|getone|pop|get_list)$/;
/** Tornado hands out what a request carries by method. */
const ARGUMENT = /^self\.get_(body_|query_)?arguments?$/;

/** Notes that a variable holds what a request carries. */
export function noteBag(file: Reading, handler: Handler, name: string, value: Node): void {
  const loaded = value.type === "call" && /(^|\.)loads$/.test(pathOf(file, part(value, "function")));
  const body = loaded ? part(value, "arguments")?.children[0] : undefined;
  if (isBag(file, handler, value) || (body && BODY.test(pathOf(file, body)))) handler.bags.add(name);
}

function isBag(file: Reading, handler: Handler, node: Node): boolean {
  const path = pathOf(file, node);
  return BAG.test(path) || handler.bags.has(path);
}

/** Notes a field when an expression takes one out of a request: `request.POST["phone"]`, `request.data.get("phone")`. */
export function readRequest(file: Reading, handler: Handler, node: Node): void {
  const key = plainString(file, node.type === "call" ? part(node, "arguments")?.children[0] : part(node, "subscript"));
  if (!key || !takes(file, handler, node)) return;
  addRequestField(file.draft, handler.name, handler.at, makeField(key.text, key.at, {}));
}

function takes(file: Reading, handler: Handler, node: Node): boolean {
  if (node.type === "subscript") return isBag(file, handler, part(node, "value")!);
  const callee = part(node, "function");
  if (callee?.type !== "attribute") return false;
  if (ARGUMENT.test(pathOf(file, callee))) return true;
  const method = part(callee, "attribute");
  const object = part(callee, "object");
  return !!method && !!object && GETTER.test(pathOf(file, method)) && isBag(file, handler, object);
}

const ROUTE = /\.(get|post|put|patch|delete|api_route|route|websocket|head|options)$/;
const SOURCE = /(^|\.)(Query|Form|Body|Header|Cookie)$/;
const ROUTE_SOURCE = /(^|\.)(Query|Form|Body|Header|Cookie|Path|File)$/;
const PLUMBING = /(^|[.[|])(Request|Response|WebSocket|BackgroundTasks|HttpRequest|HttpResponse|\w*Session)\b/;

/** Notes the parameters that a web framework fills from a request. */
export function readParameters(
  file: Reading,
  handler: Handler,
  parameters: Node | undefined,
  decorators: readonly Call[],
): void {
  const isRoute = decorators.some(({ callee, args }) => ROUTE.test(callee) && args[0]?.is === "text");
  for (const node of parameters?.children ?? []) {
    const name = node.type === "identifier" ? node : (part(node, "name") ?? node.children[0]);
    if (name?.type !== "identifier") continue;
    const annotation = part(node, "type");
    const calls = [part(node, "value"), ...metadata(annotation)].filter((one) => one?.type === "call");
    const told = calls.map((one) => callOf(file, one!, "call"));
    const source = told.find(({ callee }) => (isRoute ? ROUTE_SOURCE : SOURCE).test(callee));
    const plain = isRoute && told.length === 0 && !/^(self|cls|request|req|response)$/.test(pathOf(file, name));
    if (!source && !plain) continue;
    if (annotation && PLUMBING.test(compact(file.syntax.text, annotation))) continue;
    const { aliases, labels } = source ? describe(source) : { aliases: [], labels: [] };
    const at = rangeOf(name);
    const type = annotation && typeOf(file, annotation);
    addRequestField(file.draft, handler.name, handler.at, makeField(pathOf(file, name), at, { aliases, labels, type }));
  }
}

/** What stands behind the type in `Annotated[…]`. */
export function metadata(annotation: Node | undefined): readonly Node[] {
  const generic = annotation?.children[0];
  if (generic?.type === "subscript") return generic.children.slice(2);
  const inner = generic?.type === "generic_type" ? generic.children[1]?.children.slice(1) : undefined;
  return inner?.map((one) => one.children[0] ?? one) ?? [];
}
