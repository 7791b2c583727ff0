import type { Call, Value } from "../../outline.js";
import { valueAt } from "../tree/draft.js";
import { prose } from "../tree/labels.js";
import type { Reading } from "../tree/reading.js";
import { type Node, ofType } from "../tree.js";
import { callOf } from "./values.js";

/** The annotations of a declaration. */
export function annotationsOf(file: Reading, declaration: Node): Call[] {
  return (ofType(declaration, "modifiers")?.children ?? [])
    .filter(({ type }) => type === "annotation" || type === "marker_annotation")
    .map((one) => callOf(file, one, "decorator"));
}

/** The name of an annotation without its package. */
export function simpleName({ callee }: Call): string {
  return callee.slice(callee.lastIndexOf(".") + 1);
}

/** Annotations that give other names, by the keys that hold them. */
const ALIAS = keysOf({
  Column: ["name"],
  JoinColumn: ["name"],
  TableField: ["value"],
  TableId: ["value"],
  JsonProperty: ["value"],
  JsonAlias: ["value"],
  JSONField: ["name", "alternateNames"],
  SerializedName: ["value", "alternate"],
  Field: ["name", "value"],
  XmlElement: ["name"],
  XmlAttribute: ["name"],
  CsvBindByName: ["column"],
  RequestParam: ["value", "name"],
  PathVariable: ["value", "name"],
  RequestHeader: ["value", "name"],
  CookieValue: ["value", "name"],
  RequestPart: ["value", "name"],
  QueryParam: ["value"],
  PathParam: ["value"],
  FormParam: ["value"],
  HeaderParam: ["value"],
  CookieParam: ["value"],
});

/** Annotations that say in words what something is. */
const LABEL = keysOf({
  ApiModel: ["value", "description"],
  ApiModelProperty: ["value", "notes"],
  ApiParam: ["value"],
  Schema: ["description", "title"],
  Parameter: ["description"],
  Excel: ["name"],
  ExcelProperty: ["value"],
  ExcelIgnore: [],
  Comment: ["value"],
  Description: ["value"],
  JsonPropertyDescription: ["value"],
  Table: ["name", "comment"],
  TableName: ["value"],
  Entity: ["name"],
  Document: ["value", "collection"],
  NotNull: ["message"],
  NotBlank: ["message"],
  NotEmpty: ["message"],
  Pattern: ["message"],
});

type Keys = ReadonlyMap<string, readonly string[]>;

function keysOf(keys: Readonly<Record<string, readonly string[]>>): Keys {
  return new Map(Object.entries(keys));
}

/** Other names and labels that annotations give. */
export function describe(annotations: readonly Call[]): { aliases: string[]; labels: string[] } {
  return {
    aliases: annotations.flatMap((one) => textsUnder(one, ALIAS)),
    labels: [...annotations.flatMap((one) => textsUnder(one, LABEL)).map(prose), ...annotations.flatMap(columnComment)],
  };
}

function textsUnder(annotation: Call, table: Keys): string[] {
  const keys = table.get(simpleName(annotation)) ?? [];
  const values = keys.flatMap((key) => valueAt(annotation.named, key) ?? []);
  return [...(keys.includes("value") ? annotation.args : []), ...values].flatMap(texts);
}

function texts(value: Value): string[] {
  if (value.is === "text") return [value.text];
  return value.is === "list" ? value.of.flatMap(texts) : [];
}

function columnComment(annotation: Call): string[] {
  const definition = valueAt(annotation.named, "columnDefinition");
  const comment = definition?.is === "text" ? /\bcomment\s+'([^']{1,300})'/i.exec(definition.text)?.[1] : undefined;
  return comment ? [prose(comment)] : [];
}
