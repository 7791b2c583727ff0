import type { Field, Shape } from "../../outline.js";
import { chainOf, pairsOf } from "./chain.js";
import { textsUnder } from "./classes.js";
import { commentsAbove } from "./comments.js";
import { nameAbove } from "./naming.js";
import { pathOf, unwrapped } from "./path.js";
import { childAt, type Script, type Syntax } from "./syntax.js";
import { compact, insideQuotes, stringText } from "./text.js";
import { commentsAround, startOf, statementOf } from "./types.js";
import type { Values } from "./values.js";

const ALIAS_KEYS = new Set(["field", "name", "columnName", "fieldName", "alias"]);
const LABEL_KEYS = new Set(["comment", "description", "label", "title", "caption"]);
const DRIZZLE = /^(?:(?:pg|mysql|sqlite|singlestore|mssql|gel)Table|(?:\w+\.)?(?:table|createTable)|\w+Table)$/;
const COLUMN_CALL =
  /^(?:(?:big|small)?serial|(?:big|small|tiny|medium)?int(?:eger)?|(?:var)?char|(?:tiny|medium|long)?text|uuid|jsonb?|boolean|date(?:time)?|time(?:stamp)?|numeric|decimal|real|double\w*|float|blob|(?:var)?binary|\w+Enum|inet)$/;
const DEEPEST = 6;

interface Body {
  readonly object: Syntax;
  /** As the database names it. */
  readonly title: Syntax | undefined;
  readonly kind: "mongoose" | "sequelize" | "drizzle";
}

/** The tables that a call declares: Mongoose, Sequelize, Drizzle, TypeORM's EntitySchema, Knex. */
export function tableShapes(script: Script, call: Syntax, values: Values): readonly Shape[] {
  const callee = childAt(call, call.type === "new_expression" ? "constructor" : "function");
  const args = childAt(call, "arguments")?.kids ?? [];
  if (!callee || args.length === 0) return [];
  const path = pathOf(script, callee);
  const built = knexShape(script, path, args);
  if (built) return [built];
  const body = bodyOf(script, call, path, args);
  if (!body) return [];
  const named = nameAbove(script, call, false);
  const at = body.title ? insideQuotes(body.title) : (named?.at ?? startOf(call));
  const name = body.title ? stringText(script, body.title) : (named?.name ?? initOwner(path));
  const top: Shape = { name, kind: "table", labels: commentsAbove(script, statementOf(call).from), fields: [], at };
  return shapesOf(script, body, top, values, 0);
}

function initOwner(path: string): string {
  return path.endsWith(".init") ? path.slice(0, -5) : "";
}

function bodyOf(script: Script, call: Syntax, path: string, args: readonly Syntax[]): Body | undefined {
  const [first, second] = args;
  if (call.type === "new_expression") {
    if (first?.type !== "object") return undefined;
    if (/(?:^|\.)Schema$/.test(path)) return { object: first, title: undefined, kind: "mongoose" };
    const columns = path === "EntitySchema" ? pairsOf(script, first).find(({ key }) => key === "columns") : undefined;
    return columns?.value.type === "object"
      ? { object: columns.value, title: undefined, kind: "sequelize" }
      : undefined;
  }
  if (path.endsWith(".init") && first?.type === "object" && second?.type === "object") {
    return columnLike(script, first) ? { object: first, title: undefined, kind: "sequelize" } : undefined;
  }
  if (first?.type !== "string" || !second) return undefined;
  if (path.endsWith(".define") && second.type === "object") {
    return columnLike(script, second) ? { object: second, title: first, kind: "sequelize" } : undefined;
  }
  const columns = second.type === "arrow_function" ? childAt(second, "body") : second;
  const object = columns && unwrapped(columns);
  if (object?.type !== "object" || !DRIZZLE.test(path) || !columnCalls(script, object)) return undefined;
  return { object, title: first, kind: "drizzle" };
}

/** Keys of a Sequelize model: `{ type: … }`, `DataTypes.STRING`, `STRING(11)`. */
function columnLike(script: Script, object: Syntax): boolean {
  return pairsOf(script, object).some(({ value }) =>
    value.type === "object"
      ? pairsOf(script, value).some(({ key }) => key === "type")
      : /(?:^|\.)[A-Z][A-Z\d_]+(?:\(\))?$/.test(pathOf(script, value)),
  );
}

function columnCalls(script: Script, object: Syntax): boolean {
  return pairsOf(script, object).some(({ value }) => {
    const first = chainOf(script, value).links[0]?.name ?? "";
    return COLUMN_CALL.test(first.slice(first.lastIndexOf(".") + 1));
  });
}

function shapesOf(script: Script, body: Body, top: Shape, values: Values, depth: number): readonly Shape[] {
  const fields: Field[] = [];
  const inner: Shape[] = [];
  for (const { pair, key, at, value } of pairsOf(script, body.object)) {
    const nested = body.kind === "mongoose" ? nestedBody(script, value) : undefined;
    if (nested && depth < DEEPEST) {
      const shape: Shape = { name: `${top.name}.${key}`, kind: "table", labels: [], fields: [], at };
      inner.push(...shapesOf(script, { ...body, object: nested }, shape, values, depth + 1));
    }
    const chain = chainOf(script, value);
    const first = chain.links[0];
    const renamed =
      body.kind === "drizzle" && first?.args[0]?.type === "string" ? [stringText(script, first.args[0])] : [];
    const options = [values(value)];
    fields.push({
      name: key,
      aliases: [...renamed, ...textsUnder(options, ALIAS_KEYS)],
      ...columnType(script, value, first?.name),
      labels: [...commentsAround(script, pair, at), ...textsUnder(options, LABEL_KEYS)],
      at,
    });
  }
  return fields.length > 0 ? [{ ...top, fields }, ...inner] : inner;
}

/** A part of a document: an object, alone or in a list, that describes no column; or the type of one. */
function nestedBody(script: Script, value: Syntax): Syntax | undefined {
  const object = firstObject(value);
  if (!object) return undefined;
  const type = pairsOf(script, object).find(({ key }) => key === "type")?.value;
  return type ? firstObject(type) : object;
}

function firstObject(value: Syntax): Syntax | undefined {
  const object = value.type === "array" ? value.kids[0] : value;
  return object?.type === "object" ? object : undefined;
}

function columnType(script: Script, value: Syntax, call: string | undefined): { type?: string } {
  if (value.type === "object") {
    const type = pairsOf(script, value).find(({ key }) => key === "type")?.value;
    return type && type.type !== "object"
      ? { type: compact(script.text.slice(type.from, Math.min(type.to, type.from + 200))) }
      : {};
  }
  if (call !== undefined) return { type: call.slice(call.lastIndexOf(".") + 1) };
  const path = pathOf(script, value);
  return path === "()" ? {} : { type: path };
}

/** `createTable("users", (t) => { t.string("phone").comment("…") })`. */
function knexShape(script: Script, path: string, args: readonly Syntax[]): Shape | undefined {
  const [title, builder] = args;
  if (!/(?:^|\.)(?:createTable|createTableIfNotExists|alterTable|table)$/.test(path)) return undefined;
  const body = builder && childAt(builder, "body");
  if (title?.type !== "string" || body?.type !== "statement_block") return undefined;
  const fields = body.kids.flatMap((statement) => {
    const chain = statement.kids[0] ? chainOf(script, statement.kids[0]) : undefined;
    const column = chain?.links[0];
    const name = column?.args[0];
    if (!chain || !column || name?.type !== "string" || !/^[a-z]\w*$/i.test(column.name)) return [];
    const told = chain.links.find((link) => link.name === "comment")?.args[0];
    const comment = told?.type === "string" ? [stringText(script, told)] : [];
    const at = insideQuotes(name);
    const labels = [...commentsAround(script, statement, at), ...comment];
    return [{ name: stringText(script, name), aliases: [], type: column.name, labels, at }];
  });
  const labels = commentsAbove(script, statementOf(title).from);
  return fields.length > 0
    ? { name: stringText(script, title), kind: "table", labels, fields, at: insideQuotes(title) }
    : undefined;
}
