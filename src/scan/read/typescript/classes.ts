import type { Field, Shape, Value } from "../../outline.js";
import { commentsAbove } from "./comments.js";
import { nameAbove } from "./naming.js";
import { childAt, type Script, type Syntax, textOf } from "./syntax.js";
import { commentsAround, startOf, statementOf, typed } from "./types.js";
import { keyOf, type Values } from "./values.js";

const TABLE_CLASS = /^(?:Entity|Table|ViewEntity|ChildEntity|Schema|modelOptions|Model|Collection)$/;
const TABLE_BASE = /^(?:[\w.]*\.)?(?:Model|BaseEntity|BaseModel|ActiveRecord|Document)(?:<|$)/;
const TABLE_FIELD =
  /^(?:Column|PrimaryColumn|PrimaryGeneratedColumn|PrimaryKey|CreateDateColumn|ObjectIdColumn|Prop|prop|Property|column)$/;
const RENAMING = /^(?:Expose|JsonProperty|SerializedName|Alias|JSONField)$/;
const ALIAS_KEYS = new Set(["name", "field", "fieldName", "columnName", "alias"]);
const LABEL_KEYS = new Set(["comment", "description", "label", "title"]);
const LABELLING = /^(?:Comment|Label|Description|ApiModelProperty|Title|DisplayName)$/;

interface Decorator {
  readonly name: string;
  readonly args: readonly Value[];
}

/** The shape of a class: its properties and those that the constructor declares. */
export function classShape(script: Script, body: Syntax, values: Values): Shape | undefined {
  const owner = body.up;
  if (!owner) return undefined;
  const members = body.kids.filter((kid) => kid.type === "public_field_definition" && !isStatic(script, kid));
  const declared = members.flatMap((member) => propertyField(script, member, values) ?? []);
  const known = new Set(declared.map((field) => field.name));
  const fields = [...declared, ...constructorFields(script, body, values).filter(({ name }) => !known.has(name))];
  if (fields.length === 0) return undefined;
  const named = nameAbove(script, body, true);
  const above = [...decoratorsOf(script, owner, values), ...decoratorsOf(script, owner.up, values)];
  const table =
    above.some(({ name }) => TABLE_CLASS.test(name)) ||
    extendsTable(script, owner) ||
    members.some((member) => decoratorsOf(script, member, values).some(({ name }) => TABLE_FIELD.test(name)));
  return {
    name: named?.name ?? "",
    kind: table ? "table" : "type",
    labels: [...commentsAbove(script, statementOf(body).from), ...labelsOf(above)],
    fields,
    at: named?.at ?? startOf(owner),
  };
}

function isStatic(script: Script, member: Syntax): boolean {
  const name = childAt(member, "name");
  return (
    name !== undefined &&
    /\bstatic\s+(?:readonly\s+|accessor\s+)?$/.test(script.text.slice(Math.max(member.from, name.from - 60), name.from))
  );
}

function extendsTable(script: Script, owner: Syntax): boolean {
  const heritage = owner.kids.find((kid) => kid.type === "class_heritage");
  if (!heritage) return false;
  const base = script.text.slice(heritage.from, Math.min(heritage.to, heritage.from + 100)).replace(/^extends\s+/, "");
  return TABLE_BASE.test(base.replace(/[({\s].*$/s, ""));
}

/** Decorators that are children of a class, member, parameter or export. */
export function decoratorsOf(script: Script, node: Syntax | undefined, values: Values): readonly Decorator[] {
  if (!node) return [];
  return node.kids.flatMap((kid): readonly Decorator[] => {
    const inner = kid.type === "decorator" ? kid.kids[0] : undefined;
    if (!inner) return [];
    const value = values(inner);
    if (value.is === "call") return [{ name: lastPart(value.call.callee), args: value.call.args }];
    return [{ name: lastPart(textOf(script, inner)), args: [] }];
  });
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function propertyField(script: Script, member: Syntax, values: Values): Field | undefined {
  const key = keyOf(script, member);
  const value = childAt(member, "value");
  const annotation = childAt(member, "type");
  if (!key || annotation?.kids[0]?.type === "function_type") return undefined;
  if (value?.type === "arrow_function" || value?.type === "function_expression") return undefined;
  const decorators = decoratorsOf(script, member, values);
  return {
    name: key.key,
    aliases: aliasesOf(decorators),
    ...typed(script, annotation),
    labels: [...commentsAround(script, member, key.at), ...labelsOf(decorators)],
    at: key.at,
  };
}

function aliasesOf(decorators: readonly Decorator[]): readonly string[] {
  return decorators.flatMap(({ name, args }) => {
    const renamed = RENAMING.test(name) && args[0]?.is === "text" ? [args[0].text] : [];
    return TABLE_FIELD.test(name) || RENAMING.test(name) ? [...renamed, ...textsUnder(args, ALIAS_KEYS)] : [];
  });
}

function labelsOf(decorators: readonly Decorator[]): readonly string[] {
  return decorators.flatMap(({ name, args }) => {
    const told = LABELLING.test(name) && args[0]?.is === "text" ? [args[0].text] : [];
    return [...told, ...textsUnder(args, LABEL_KEYS)];
  });
}

/** The texts that objects among some values hold under some keys. */
export function textsUnder(values: readonly Value[], keys: ReadonlySet<string>): readonly string[] {
  return values.flatMap((value) =>
    value.is === "object"
      ? value.entries.flatMap(({ key, value: inner }) =>
          keys.has(key) && inner.is === "text" && inner.text !== "" ? [inner.text] : [],
        )
      : [],
  );
}

/** Parameters with `private`, `public`, `readonly`, and what the constructor puts on `this`. */
function constructorFields(script: Script, body: Syntax, values: Values): readonly Field[] {
  const made = body.kids.find((kid) => kid.type === "method_definition" && keyOf(script, kid)?.key === "constructor");
  if (!made) return [];
  const given = childAt(made, "parameters")?.kids ?? [];
  const set = childAt(made, "body")?.kids ?? [];
  return [
    ...given.flatMap((kid) => parameterField(script, kid, values) ?? []),
    ...set.flatMap((kid) => (kid.kids[0] ? (ownField(script, kid, kid.kids[0]) ?? []) : [])),
  ];
}

function parameterField(script: Script, parameter: Syntax, values: Values): Field | undefined {
  const pattern = childAt(parameter, "pattern");
  if (pattern?.type !== "identifier") return undefined;
  const before = script.text.slice(parameter.from, pattern.from);
  if (before.length > 2_000 || !/\b(?:public|private|protected|readonly)\s+$/.test(before)) return undefined;
  const decorators = decoratorsOf(script, parameter, values);
  const at = { from: pattern.from, to: pattern.to };
  return {
    name: textOf(script, pattern),
    aliases: aliasesOf(decorators),
    ...typed(script, childAt(parameter, "type")),
    labels: [...commentsAround(script, parameter, at), ...labelsOf(decorators)],
    at,
  };
}

function ownField(script: Script, statement: Syntax, node: Syntax): Field | undefined {
  const left = node.type === "assignment_expression" ? childAt(node, "left") : undefined;
  const name = left?.type === "member_expression" ? childAt(left, "property") : undefined;
  if (!left || !name || childAt(left, "object")?.type !== "this") return undefined;
  const right = childAt(node, "right")?.type ?? "";
  if (right === "arrow_function" || right === "function_expression" || right === "new_expression") return undefined;
  const at = { from: name.from, to: name.to };
  return { name: textOf(script, name), aliases: [], labels: commentsAround(script, statement, at), at };
}
