import { EMPTY_OUTLINE, type Field, type Outline, type Shape } from "../outline.js";
import { commentsAbove, commentsBeside, labelsOf } from "./comments.js";
import { isMark, isWord, placeOf, type Style, type Token, tokenize, WORD } from "./tokens.js";

/** Reads the models of a Prisma schema; fields that hold another model are left out. */
export function prismaReader(text: string): Outline {
  const tokens = tokenize(text, PRISMA);
  const blocks = blocksOf(tokens);
  const models = new Set(blocks.map(({ name }) => tokens[name]!.text));
  return { ...EMPTY_OUTLINE, shapes: blocks.map((block) => shapeOf(tokens, block, models)) };
}

interface Block {
  readonly name: number;
  /** Indexes of the tokens that start a line of the block. */
  readonly lines: readonly number[];
  readonly end: number;
}

function blocksOf(tokens: readonly Token[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const opens = isMark(tokens[i + 2], "{") && tokens[i + 1]?.kind === "word";
    if (!opens || !isWord(tokens[i], "model", "view", "type")) continue;
    const block = blockFrom(tokens, i + 1);
    blocks.push(block);
    i = block.end;
  }
  return blocks;
}

function blockFrom(tokens: readonly Token[], name: number): Block {
  const lines: number[] = [];
  let depth = 0;
  let i = name + 2;
  let code = tokens[name + 1]!;
  for (; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === "comment") continue;
    if (depth === 0 && isMark(token, "}")) break;
    const starts = token.kind === "word" || (isMark(token, "@") && isMark(tokens[i + 1], "@"));
    if (depth === 0 && token.line > code.endLine && starts) lines.push(i);
    if (token.kind === "mark" && "([{".includes(token.text)) depth += 1;
    if (token.kind === "mark" && ")]}".includes(token.text)) depth = Math.max(0, depth - 1);
    code = token;
  }
  return { name, lines, end: i };
}

function shapeOf(tokens: readonly Token[], { name, lines, end }: Block, models: ReadonlySet<string>): Shape {
  const { text } = tokens[name]!;
  const fields = lines.flatMap((line, i) => fieldFrom(tokens, line, lines[i + 1] ?? end, models) ?? []);
  return {
    name: text,
    kind: "table",
    labels: labelsOf(commentsAbove(tokens, name - 1)),
    fields,
    at: placeOf(tokens[name]!),
  };
}

function fieldFrom(tokens: readonly Token[], from: number, to: number, models: ReadonlySet<string>): Field | undefined {
  const name = tokens[from]!;
  const kind = tokens[from + 1];
  if (name.kind !== "word" || kind?.kind !== "word" || kind.line !== name.line) return undefined;
  let last = to - 1;
  while (last > from && tokens[last]!.kind === "comment") last--;
  const attributes = tokens.slice(from + 2, last + 1);
  const isRelation = attributes.some((token, i) => isWord(token, "relation") && isMark(attributes[i - 1], "@"));
  if (isRelation || models.has(kind.text)) return undefined;
  const mapped = attributes.findIndex((token, i) => isWord(token, "map") && isMark(attributes[i - 1], "@"));
  const alias = mapped < 0 ? undefined : attributes.slice(mapped, mapped + 6).find((token) => token.kind === "string");
  const marks =
    attributes[0]?.start === kind.end && isMark(attributes[0], "?") ? "?" : isMark(attributes[0], "[") ? "[]" : "";
  return {
    name: name.text,
    aliases: alias ? [alias.text] : [],
    type: kind.text + marks,
    labels: labelsOf([...commentsAbove(tokens, from), ...commentsBeside(tokens, last)]),
    at: placeOf(name),
  };
}

const PRISMA: Style = {
  word: WORD,
  lineComments: ["///", "//"],
  blockComments: true,
  quotes: [{ open: '"', close: '"', escape: "backslash", lines: false }],
};
