import type { Field } from "../../outline.js";
import { addShape, makeField } from "../tree/draft.js";
import { commentsOf, prose } from "../tree/labels.js";
import { type Reading, slice } from "../tree/reading.js";
import { unescapeText } from "../tree/values.js";
import { compact, type Node, part, parts, rangeOf } from "../tree.js";
import { pathOf } from "./values.js";

/** Notes the fields of a struct with what their tags say. `declared` is where its comments stand. */
export function readStruct(file: Reading, node: Node, name: string, at: Node, declared: Node, isTable: boolean): void {
  const list = node.children.find(({ type }) => type === "field_declaration_list")?.children ?? [];
  const members = list.filter(({ type }) => type === "field_declaration");
  const tags = members.map((member) => tagsOf(file, member));
  const table =
    isTable ||
    tags.some((own) => [...own.keys()].some((key) => TABLE.test(key))) ||
    members.some(
      (member) => !part(member, "name") && /(^|\.)(gorm|bun|ent)\.\w*Model$/.test(slice(file, part(member, "type"))),
    );
  const fields = members.flatMap((member, index) => fieldsOf(file, member, tags[index]!));
  const labels = commentsOf(file.syntax, { from: declared.from, to: at.to });
  addShape(file.draft, name, table ? "table" : "type", labels, fields, rangeOf(at));
}

const TABLE = /^(gorm|xorm|bun|db|pg|orm|bson|ch|dynamodbav|firestore|datastore)$/;
/** Tags whose value begins with another name of the field. */
const NAMED =
  /^(json|form|db|bun|bson|xml|yaml|toml|mapstructure|uri|header|query|param|path|url|csv|schema|ch|firestore)$/;
const LABEL = /^(comment|label|description|desc|title|excel|xlsx|zh|name|dc)$/;

type Tags = ReadonlyMap<string, string>;

function tagsOf(file: Reading, member: Node): Tags {
  const literal = part(member, "tag");
  const raw = slice(file, literal).slice(1, -1);
  const written = literal?.type === "interpreted_string_literal" ? unescapeText(raw) : raw;
  return new Map([...written.matchAll(/(\w{1,40}):"((?:[^"\\]|\\.)*)"/g)].map(([, key, value]) => [key!, value!]));
}

function fieldsOf(file: Reading, member: Node, tags: Tags): Field[] {
  const names = parts(member, "name").filter(({ type }) => type === "field_identifier");
  const type = part(member, "type");
  if (!type || /^(function_type|channel_type)$/.test(type.type)) return [];
  const aliases = [...tags].flatMap(([key, value]) => aliasesIn(key, value));
  const labels = [...tags].flatMap(([key, value]) => labelsIn(key, value)).map(prose);
  const isStruct = compact(file.syntax.text, type).includes("struct{");
  return names.map((name) =>
    makeField(pathOf(file, name), rangeOf(name), {
      aliases,
      labels: [...labels, ...(isStruct ? [] : commentsOf(file.syntax, member))],
      type: isStruct ? "struct" : compact(file.syntax.text, type),
    }),
  );
}

function aliasesIn(key: string, value: string): string[] {
  if (key === "gorm") return [/(?:^|;)\s*column:\s*([^;]{1,100})/i.exec(value)?.[1] ?? ""];
  if (key === "orm") return [/(?:^|;)\s*column\(([^)]{1,100})\)/i.exec(value)?.[1] ?? ""];
  if (key === "xorm") return [/(?:^|\s)'([^']{1,100})'/.exec(value)?.[1] ?? ""];
  if (key === "protobuf") return [/(?:^|,)name=([^,]{1,100})/.exec(value)?.[1] ?? ""];
  if (!NAMED.test(key)) return [];
  const first = value.split(",", 1)[0]!;
  return first === "-" ? [] : [first];
}

function labelsIn(key: string, value: string): string[] {
  if (key === "gorm") return [/(?:^|;)\s*comment:\s*'?([^;']{1,300})/i.exec(value)?.[1] ?? ""];
  if (key === "orm") return [/(?:^|;)\s*description\(([^)]{1,300})\)/i.exec(value)?.[1] ?? ""];
  if (key === "xorm") return [/\bcomment\('([^']{1,300})'\)/i.exec(value)?.[1] ?? ""];
  return LABEL.test(key) ? [value] : [];
}
