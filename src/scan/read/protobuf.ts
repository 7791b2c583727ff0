import { EMPTY_OUTLINE, type Field, type Outline, type Shape } from "../outline.js";
import { commentsAbove, commentsBeside, labelsOf } from "./comments.js";
import { isMark, isWord, placeOf, type Style, type Token, tokenize, WORD } from "./tokens.js";

/** Reads the messages of Protobuf: proto2, proto3 and editions, nested ones too. */
export function protobufReader(text: string): Outline {
  const tokens = tokenize(text, PROTOBUF);
  const shapes = new Set<Open>();
  // Undefined stands for a block whose statements are no fields.
  const blocks: (Open | undefined)[] = [];
  let start = -1;
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === "comment") continue;
    if (start < 0) start = i;
    const opens = isMark(token, "{");
    if (depth > 0 || (opens && isWord(tokens[start], "option"))) {
      // Values of options hold braces of their own.
      if (token.kind === "mark" && "{[".includes(token.text)) depth += 1;
      if (token.kind === "mark" && "}]".includes(token.text)) depth -= 1;
    } else if (isMark(token, "[")) {
      depth += 1;
    } else if (opens) {
      const shape = openingOf(tokens, start, i, blocks.at(-1));
      if (shape) shapes.add(shape);
      blocks.push(shape);
      start = -1;
    } else if (isMark(token, "}")) {
      blocks.pop();
      start = -1;
    } else if (isMark(token, ";")) {
      const field = fieldOf(tokens, start, i);
      if (field) blocks.at(-1)?.fields.push(field);
      start = -1;
    }
  }
  return { ...EMPTY_OUTLINE, shapes: [...shapes] };
}

interface Open extends Shape {
  readonly fields: Field[];
}

/** What the statement before a brace opens. */
function openingOf(tokens: readonly Token[], from: number, brace: number, around: Open | undefined): Open | undefined {
  const first = tokens[from];
  if (isWord(first, "oneof")) return around;
  // Options of the schema itself are no data.
  if (isWord(first, "extend") && tokens.slice(from, brace).some((token) => isWord(token, "google"))) return undefined;
  if (isWord(first, "message", "extend")) return shapeOf(tokens, from, lastWord(tokens, brace));
  const group = isWord(first, "optional", "required", "repeated") ? from + 1 : from;
  return around && isWord(tokens[group], "group") ? shapeOf(tokens, from, tokens[group + 1]) : undefined;
}

function shapeOf(tokens: readonly Token[], from: number, name: Token | undefined): Open | undefined {
  if (name?.kind !== "word") return undefined;
  return {
    name: name.text,
    kind: "message",
    labels: labelsOf(commentsAbove(tokens, from)),
    fields: [],
    at: placeOf(name),
  };
}

function lastWord(tokens: readonly Token[], before: number): Token | undefined {
  let i = before - 1;
  while (i > 0 && tokens[i]!.kind !== "word") i--;
  return tokens[i];
}

/** Reads `[label] type name = number [options];`. */
function fieldOf(tokens: readonly Token[], from: number, to: number): Field | undefined {
  if (from < 0 || isWord(tokens[from], ...NO_FIELDS)) return undefined;
  let equals = from + 1;
  while (equals < to && !isMark(tokens[equals], "=")) equals++;
  const name = tokens[equals - 1];
  if (equals === to || name?.kind !== "word" || equals - 1 <= from) return undefined;
  const typeFrom = isWord(tokens[from], "optional", "required", "repeated") ? from + 1 : from;
  const type = tokens.slice(typeFrom, equals - 1).filter(({ kind }) => kind !== "comment");
  if (type.length === 0) return undefined;
  const { aliases, labels } = optionsOf(tokens, equals + 1, to);
  return {
    name: name.text,
    aliases,
    type: `${typeFrom > from && isWord(tokens[from], "repeated") ? "repeated " : ""}${type.map(({ text }) => text).join("")}`,
    labels: labelsOf([...commentsAbove(tokens, from), ...labels, ...commentsBeside(tokens, to)]),
    at: placeOf(name),
  };
}

/** Other names and descriptions among the options of a field: `json_name`, `jsontag`, `title`, `description`. */
function optionsOf(tokens: readonly Token[], from: number, to: number) {
  const aliases: string[] = [];
  const labels: string[] = [];
  let key = "";
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === "word") key = token.text;
    if (token.kind === "comment") labels.push(token.text);
    if (token.kind !== "string") continue;
    if (key === "json_name") aliases.push(token.text);
    else if (key === "jsontag") aliases.push(token.text.split(",")[0]!);
    else if (key === "description" || key === "title") labels.push(token.text);
  }
  return { aliases: aliases.filter((alias) => alias !== "" && alias !== "-"), labels };
}

const NO_FIELDS = ["option", "reserved", "extensions", "syntax", "edition", "import", "package", "rpc"];
const PROTOBUF: Style = {
  word: WORD,
  lineComments: ["//"],
  blockComments: true,
  quotes: [
    { open: '"', close: '"', escape: "backslash", lines: false },
    { open: "'", close: "'", escape: "backslash", lines: false },
  ],
};
