import type { Field, Range, Shape, Value } from "../../outline.js";
import { decoratorsOf } from "./classes.js";
import { functionAround, nameAbove } from "./naming.js";
import { pathOf, unwrapped } from "./path.js";
import { childAt, type Script, type Syntax, textOf } from "./syntax.js";
import { insideQuotes, stringText } from "./text.js";
import { commentsAround, startOf, typed } from "./types.js";
import { keyOf, type Values } from "./values.js";

const WHOLE =
  /(?:^|\.)(?:(?:req|request|ctx|context|event|\$?http)(?:\.(?:req|request))?\.(?:body|query|params|payload|fields|queryStringParameters|pathParameters|searchParams)|(?:e|ev|evt|event)\.detail\.value)$/;
const WHOLE_CALL =
  /(?:^|\.)(?:(?:req|request|context\.request|ctx\.request)\.(?:json|all|body|formData|parseBody|query|param|valid)|readBody|readValidatedBody|getQuery|getRouterParams?|parseBody)\(\)$/;
const ONE =
  /(?:^|\.)(?:formData(?:\(\))?|form_?data|searchParams|(?:useSearchParams|useParams|useQuery)\(\)|URLSearchParams\(\))\.(?:get|getAll)$/i;
const ONE_OF_REQUEST =
  /(?:^|\.)(?:req|request)\.(?:query|param|input|string|queryParam)$|(?:^|\.)(?:req|request|ctx|context)\.(?:body|query|params|cookies)\.get$/;
const PARAMETER =
  /^(?:Body|Query|Param|BodyParam|BodyParams|QueryParam|QueryParams|PathParam|PathParams|FormField|RequestParam)$/;
const WHOLE_ENDS = new Set(
  "body query params payload fields queryStringParameters pathParameters searchParams value detail".split(" "),
);
const NESTED = 8;
const NO_FIELD = new Set([
  "value",
  "length",
  "get",
  "getAll",
  "toString",
  "map",
  "filter",
  "forEach",
  "json",
  "text",
  "detail",
  "hasOwnProperty",
]);

/** Collects what the handlers of one script take from requests. */
export interface Requests {
  see(node: Syntax): void;
  shapes(): readonly Shape[];
}

/** Starts collecting. */
export function requestsOf(script: Script, values: Values): Requests {
  const taken = new Map<Syntax, Map<string, Field>>();
  const holders = new Map<Syntax, Set<string>>();
  const add = (node: Syntax, fields: readonly Field[]): void => {
    if (fields.length === 0) return;
    const owner = handlerAround(script, node);
    const known = taken.get(owner) ?? new Map<string, Field>();
    taken.set(owner, known);
    for (const field of fields) if (!known.has(field.name)) known.set(field.name, field);
  };
  const isWhole = (node: Syntax, written: string): boolean => {
    if (WHOLE.test(written) || WHOLE_CALL.test(written)) return true;
    if (written.includes(".")) return false;
    let at = functionAround(node);
    for (let level = 0; at && level < NESTED; level++, at = functionAround(at)) {
      if (holders.get(at)?.has(written)) return true;
    }
    return holders.get(script.root)?.has(written) ?? false;
  };
  const wholes = (node: Syntax): readonly string[] => sources(values(node));
  return {
    see: (node) => {
      if (node.type === "variable_declarator") {
        const name = childAt(node, "name");
        const value = childAt(node, "value");
        if (!name || !value || !/^(?:identifier|object_pattern)$/.test(name.type)) return;
        if (!wholes(value).some((one) => isWhole(node, one))) return;
        if (name.type === "object_pattern") return add(node, patternFields(script, name));
        const owner = functionAround(node) ?? script.root;
        holders.set(owner, (holders.get(owner) ?? new Set()).add(textOf(script, name)));
      } else if (node.type === "member_expression" || node.type === "subscript_expression") {
        const object = childAt(node, "object");
        if (!object || node.field === "function" || !mayBeWhole(script, object)) return;
        const field = memberField(script, node);
        if (field && isWhole(node, pathOf(script, object))) add(node, [field]);
      } else if (node.type === "call_expression") add(node, calledField(script, node));
      else if (node.type === "pair") add(node, inputField(script, node));
      else if (node.type === "required_parameter" || node.type === "optional_parameter") {
        add(node, parameterField(script, node, values));
      }
    },
    shapes: () => [...taken].map(([owner, fields]) => shapeOf(script, owner, [...fields.values()])),
  };
}

/** The named function around a node; else the next one, else the whole script. */
function handlerAround(script: Script, node: Syntax): Syntax {
  const nearest = functionAround(node);
  let at = nearest;
  for (let level = 0; at && level < NESTED; level++, at = functionAround(at))
    if (nameAbove(script, at, false)) return at;
  return nearest ?? script.root;
}

function shapeOf(script: Script, owner: Syntax, fields: readonly Field[]): Shape {
  const named = nameAbove(script, owner, false);
  return { name: named?.name ?? "", kind: "request", labels: [], fields, at: named?.at ?? startOf(fields[0]!.at) };
}

/** The paths that a value may stand for; `JSON.parse(event.body)` stands for `event.body`. */
function sources(value: Value): readonly string[] {
  switch (value.is) {
    case "name":
      return [value.path];
    case "either":
      return value.of.flatMap((one) => (one.is === "name" || one.is === "call" ? sources(one) : []));
    case "call": {
      const { callee, args } = value.call;
      const first = args[0];
      if (callee === "JSON.parse" && first?.is === "name") return [first.path];
      const parsed =
        /\.(?:parse|parseAsync|validate|validateSync|safeParse)$/.test(callee) && first ? sources(first) : [];
      return [`${callee}()`, ...parsed];
    }
    default:
      return [];
  }
}

/** Saves the path of what cannot hold a request's fields. */
function mayBeWhole(script: Script, object: Syntax): boolean {
  const property = object.type === "member_expression" ? childAt(object, "property") : undefined;
  return property ? WHOLE_ENDS.has(textOf(script, property)) : object.type !== "this";
}

function patternFields(script: Script, pattern: Syntax): readonly Field[] {
  return pattern.kids.flatMap((kid): readonly Field[] => {
    if (kid.type === "pair_pattern") {
      const key = keyOf(script, kid);
      return key ? [fieldAt(script, kid, key.key, key.at)] : [];
    }
    const name = kid.type === "object_assignment_pattern" ? childAt(kid, "left") : kid;
    if (name?.type !== "shorthand_property_identifier_pattern") return [];
    return [fieldAt(script, kid, textOf(script, name), { from: name.from, to: name.to })];
  });
}

function fieldAt(script: Script, around: Range, name: string, at: Range): Field {
  return { name, aliases: [], labels: commentsAround(script, around, at), at };
}

function memberField(script: Script, node: Syntax): Field | undefined {
  const property = childAt(node, node.type === "member_expression" ? "property" : "index");
  if (!property) return undefined;
  const quoted = property.type === "string";
  if (!quoted && property.type !== "property_identifier") return undefined;
  const name = quoted ? stringText(script, property) : textOf(script, property);
  const at = quoted ? insideQuotes(property) : { from: property.from, to: property.to };
  return NO_FIELD.has(name) ? undefined : { name, aliases: [], labels: [], at };
}

/** `formData.get("phone")`, `searchParams.get("phone")`, `c.req.query("phone")`. */
function calledField(script: Script, node: Syntax): readonly Field[] {
  const key = childAt(node, "arguments")?.kids[0];
  const callee = childAt(node, "function");
  if (key?.type !== "string" || callee?.type !== "member_expression") return [];
  const path = pathOf(script, callee);
  if (!ONE.test(path) && !ONE_OF_REQUEST.test(path)) return [];
  return [{ name: stringText(script, key), aliases: [], labels: [], at: insideQuotes(key) }];
}

/** `this.setData({ phone: e.detail.value })`: what was typed goes into the key. */
function inputField(script: Script, pair: Syntax): readonly Field[] {
  const key = childAt(pair, "key")?.type === "computed_property_name" ? undefined : keyOf(script, pair);
  const value = childAt(pair, "value");
  const member = value && unwrapped(value);
  if (!key || member?.type !== "member_expression") return [];
  if (!/^(?:e|ev|evt|event)\.(?:detail|target)\.value$/.test(pathOf(script, member))) return [];
  const from = key.key.lastIndexOf(".") + 1;
  const name = key.key.slice(from);
  return [fieldAt(script, pair, name, { from: key.at.to - name.length, to: key.at.to })];
}

/** `@Body("phone") phone: string`. */
function parameterField(script: Script, node: Syntax, values: Values): readonly Field[] {
  const annotation = childAt(node, "type");
  return decoratorsOf(script, node, values).flatMap(({ name, args }) => {
    const key = args[0];
    if (!PARAMETER.test(name) || key?.is !== "text" || key.text === "") return [];
    return [{ name: key.text, aliases: [], ...typed(script, annotation), labels: [], at: insideQuotes(key.at) }];
  });
}
