import type { Call, Value } from "../../outline.js";
import { prose } from "../tree/labels.js";
import type { Reading } from "../tree/reading.js";
import { textOf } from "../tree/values.js";
import { compact, type Node } from "../tree.js";

const ALIAS =
  /^(alias|validation_alias|serialization_alias|db_column|column_name|db_field|data_key|load_from|dump_to|source|source_field|attribute|name)$/;
const LABEL =
  /^(verbose_name|help_text|label|description|title|comment|doc|placeholder|info|metadata|attrs|widget|render_kw)$/;
const COLUMN = /(^|\.)(Column|mapped_column)$/;
const RELATION = /(^|\.)(ForeignKey|OneToOneField|ManyToManyField|ForeignKeyField|relationship|\w*RelatedField)$/;

/** Other names and labels that the call behind a field gives it. */
export function describe(call: Call): { aliases: string[]; labels: string[] } {
  const aliases = call.named.flatMap(({ key, value }) => (ALIAS.test(key) && value.is === "text" ? [value.text] : []));
  const labels = call.named.flatMap(({ key, value }) => (LABEL.test(key) ? labelsIn(value) : []));
  const first = textOf(call.args[0]);
  if (first === undefined) return { aliases, labels };
  if (COLUMN.test(call.callee)) return { aliases: [first, ...aliases], labels };
  const isLabel = /(Field|Doc)$/.test(call.callee) && !/(^|\.)Field$/.test(call.callee) && !RELATION.test(call.callee);
  return { aliases, labels: isLabel ? [prose(first), ...labels] : labels };
}

/** Texts under keys that hold labels, through dictionaries and widgets. */
function labelsIn(value: Value): string[] {
  const text = textOf(value);
  if (text !== undefined) return [prose(text)];
  const entries = value.is === "object" ? value.entries : value.is === "call" ? value.call.named : [];
  return entries.flatMap((entry) => (LABEL.test(entry.key) ? labelsIn(entry.value) : []));
}

/** Whether a call in a class body makes a field of it. */
export function makesField(callee: string): boolean {
  if (/Manager$/.test(callee)) return false;
  return (
    COLUMN.test(callee) ||
    /(^|\.)(\w*Field|\w+Property)$/.test(callee) ||
    /^(\w*models|serializers|forms|fields|ma\.fields|db|orm|tortoise\.fields|peewee|mongoengine|wtforms)\.[A-Z]\w*$/.test(
      callee,
    ) ||
    RELATION.test(callee)
  );
}

/** The type of an annotated field, `Annotated` and `Mapped` opened. */
export function typeOf(file: Reading, annotation: Node): string {
  const written = compact(file.syntax.text, annotation);
  const inner = /^(?:\w+\.)*(?:Annotated|Mapped|Required|NotRequired)\[(.*)\]$/.exec(written)?.[1];
  if (inner === undefined) return written;
  return /^(?:\w+\.)*Annotated\[/.test(written) ? inner.slice(0, firstComma(inner)) : inner;
}

function firstComma(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index]!;
    if (sign === "," && depth === 0) return index;
    if (sign === "[" || sign === "(") depth += 1;
    if (sign === "]" || sign === ")") depth -= 1;
  }
  return text.length;
}

/** The type that a field's call speaks of: `CharField`, or `String(18)` of a column. */
export function callType(file: Reading, call: Call): string {
  if (!COLUMN.test(call.callee)) return call.callee.slice(call.callee.lastIndexOf(".") + 1);
  const type = call.args.find((arg) => arg.is === "name" || arg.is === "call");
  return type ? compact(file.syntax.text, type.at) : "";
}
