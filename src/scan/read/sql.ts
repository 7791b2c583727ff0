import { EMPTY_OUTLINE, type Field, type Outline, type Shape } from "../outline.js";
import { commentsAbove, labelsOf } from "./comments.js";
import { closeOf, codeFrom, columnOf, isText, itemsOf, type Stretch } from "./sql/columns.js";
import { declarations } from "./sql/statements.js";
import { isMark, isWord, placeOf, type Token } from "./tokens.js";

/** Reads the tables and columns that SQL of any dialect creates, alters or describes; rows of data are never read. */
export function sqlReader(text: string): Outline {
  const tables: Tables = new Map();
  for (const statement of declarations(text)) {
    const first = codeFrom(statement, 0);
    const verb = statement[first];
    if (isWord(verb, "create")) create(tables, statement, first);
    else if (isWord(verb, "alter")) alter(tables, statement, first + 1);
    else if (isWord(verb, "comment")) describe(tables, statement, first + 1);
    else describeProperty(tables, statement, first + 1);
  }
  return { ...EMPTY_OUTLINE, shapes: [...tables.values()].map(shapeOf) };
}

/** Tables by name in lower case, without schema. */
type Tables = Map<string, Table>;

interface Table {
  readonly name: Token;
  readonly labels: (string | undefined)[];
  readonly columns: Map<string, Field>;
}

function shapeOf({ name, labels, columns }: Table): Shape {
  const fields = [...columns.values()];
  return { name: name.text, kind: "table", labels: labelsOf(labels), fields, at: placeOf(name) };
}

function create(tables: Tables, tokens: readonly Token[], verb: number): void {
  let i = verb + 1;
  while (isWord(tokens[i], ...BEFORE_TABLE)) i++;
  if (!isWord(tokens[i], "table")) return;
  const named = nameFrom(tokens, i + 1);
  if (!named) return;
  let open = named.next;
  while (open < tokens.length && !isMark(tokens[open], "(") && !isWord(tokens[open], ...NO_COLUMNS)) open++;
  if (!isMark(tokens[open], "(")) return;
  const close = closeOf(tokens, open);
  const table = tableOf(tables, named.name);
  table.labels.push(...commentsAbove(tokens, verb));
  addColumns(table, tokens, itemsOf(tokens, { from: open + 1, to: close }));
  for (let k = close + 1; k < tokens.length; k++) {
    const value = isMark(tokens[k + 1], "=") ? tokens[k + 2] : tokens[k + 1];
    if (isWord(tokens[k], "comment") && isText(value)) table.labels.push(value.text);
  }
}

function alter(tables: Tables, tokens: readonly Token[], from: number): void {
  let i = from;
  while (isWord(tokens[i], "foreign", "external")) i++;
  const named = isWord(tokens[i], "table") ? nameFrom(tokens, i + 1) : undefined;
  if (!named) return;
  const to = isMark(tokens.at(-1), ";") ? tokens.length - 1 : tokens.length;
  const found: Stretch[] = [];
  let adds = false;
  for (const item of itemsOf(tokens, { from: named.next, to })) {
    const verb = codeFrom(tokens, item.from, item.to);
    // T-SQL: `ADD a int, b int`.
    if (isWord(tokens[verb], ...ACTIONS)) adds = isWord(tokens[verb], "add");
    else if (adds) found.push(item);
    const column = alteredColumn(tokens, verb, item.to);
    if (column === undefined) continue;
    if (!isMark(tokens[column], "(")) found.push({ from: column, to: item.to });
    else found.push(...itemsOf(tokens, { from: column + 1, to: Math.min(closeOf(tokens, column), item.to) }));
  }
  if (found.length > 0) addColumns(tableOf(tables, named.name), tokens, found);
}

/** Where the definition of a column that is added or changed begins. */
function alteredColumn(tokens: readonly Token[], verb: number, to: number): number | undefined {
  let i = verb + 1;
  if (isWord(tokens[i], "column", "columns")) i++;
  while (isWord(tokens[i], "if", "not", "exists")) i++;
  if (isWord(tokens[verb], "add", "modify")) return i;
  if (isWord(tokens[verb], "change")) return i + 1;
  if (isWord(tokens[verb], "rename") && isWord(tokens[i + 1], "to") && i + 2 < to) return i + 2;
  return undefined;
}

function addColumns(table: Table, tokens: readonly Token[], items: readonly Stretch[]): void {
  for (const item of items) {
    const column = columnOf(tokens, item);
    if (column) addColumn(table, column);
  }
}

function addColumn({ columns }: Table, column: Field): void {
  const key = column.name.toLowerCase();
  const known = columns.get(key);
  columns.set(key, known ? { ...known, labels: labelsOf([...known.labels, ...column.labels]) } : column);
}

/** `COMMENT ON COLUMN t.c IS '…'`, `COMMENT ON TABLE t IS '…'`. */
function describe(tables: Tables, tokens: readonly Token[], from: number): void {
  const named = nameFrom(tokens, from + 2);
  const label = named && tokens[named.next + 1];
  if (!named || !isWord(tokens[named.next], "is") || !isText(label)) return;
  if (isWord(tokens[from + 1], "table")) tableOf(tables, named.name).labels.push(label.text);
  if (isWord(tokens[from + 1], "column") && named.owner) describeColumn(tables, named.owner, named.name, label);
}

/** `EXEC sp_addextendedproperty 'MS_Description', N'…', 'SCHEMA', 'dbo', 'TABLE', 't', 'COLUMN', 'c'`. */
function describeProperty(tables: Tables, tokens: readonly Token[], from: number): void {
  if (!tokens.slice(from, from + 4).some((token) => isWord(token, "sp_addextendedproperty"))) return;
  const texts = tokens.filter((token) => token.kind === "string");
  const [kind, label] = texts;
  if (kind?.text.toLowerCase() !== "ms_description" || !label) return;
  const after = (level: string) => texts[texts.findIndex(({ text }, i) => i > 1 && text.toLowerCase() === level) + 1];
  const isNamed = (level: string) => texts.slice(2).some(({ text }) => text.toLowerCase() === level);
  const table = isNamed("table") ? after("table") : undefined;
  const column = isNamed("column") ? after("column") : undefined;
  if (table && column) describeColumn(tables, table, column, label);
  else if (table) tableOf(tables, table).labels.push(label.text);
}

function describeColumn(tables: Tables, owner: Token, name: Token, label: Token): void {
  const column = { name: name.text, aliases: [], labels: labelsOf([label.text]), at: placeOf(name) };
  addColumn(tableOf(tables, owner), column);
}

function tableOf(tables: Tables, name: Token): Table {
  const key = name.text.toLowerCase();
  const table = tables.get(key) ?? { name, labels: [], columns: new Map() };
  tables.set(key, table);
  return table;
}

interface Named {
  readonly name: Token;
  /** The name before the last dot. */
  readonly owner: Token | undefined;
  readonly next: number;
}

/** Reads `IF NOT EXISTS schema.name`, where placeholders of templates may stand in and before names. */
function nameFrom(tokens: readonly Token[], from: number): Named | undefined {
  let i = from;
  while (isWord(tokens[i], "if", "not", "exists", "only")) i++;
  let name: Token | undefined;
  let owner: Token | undefined;
  for (let token = tokens[i]; token; token = tokens[++i]) {
    if (isMark(token, ".")) {
      owner = name;
      name = undefined;
    } else if (token.kind === "word" && (!name || token.start === tokens[i - 1]?.end)) {
      name = token;
    } else if (!(token.kind === "mark" && (token.text.length > 1 || (token.text === "#" && !name)))) {
      break;
    }
  }
  return name && { name, owner, next: i };
}

const BEFORE_TABLE = (
  "or replace global local private temporary temp unlogged external foreign column row volatile transient multiset set " +
  "hybrid dynamic immutable blockchain memory"
).split(" ");
const NO_COLUMNS = ["as", "like", "partition", "of", "select", "clone"];
const ACTIONS = ["add", "drop", "alter", "modify", "change", "rename", "set", "comment", "enable", "disable", "with"];
