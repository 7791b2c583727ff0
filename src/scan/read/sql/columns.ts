import type { Field } from "../../outline.js";
import { commentsAbove, commentsBeside, labelsOf } from "../comments.js";
import { isMark, isWord, placeOf, type Token } from "../tokens.js";

/** A stretch of tokens: `from` to just before `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Splits a stretch at the commas outside of brackets. */
export function itemsOf(tokens: readonly Token[], { from, to }: Stretch): readonly Stretch[] {
  const items: Stretch[] = [];
  let start = from;
  let depth = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (isMark(token, "(") || isMark(token, "<")) depth += 1;
    else if (isMark(token, ")") || isMark(token, ">")) depth -= 1;
    else if (depth === 0 && isMark(token, ",")) {
      items.push({ from: start, to: i });
      start = i + 1;
    }
  }
  return [...items, { from: start, to }];
}

/** Where the bracket that opens at an index is closed; the end of the tokens when it is not. */
export function closeOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (isMark(tokens[i], "(")) depth += 1;
    else if (isMark(tokens[i], ")") && --depth === 0) return i;
  }
  return tokens.length;
}

/** The column that a definition declares; keys and constraints are none. */
export function columnOf(tokens: readonly Token[], { from, to }: Stretch): Field | undefined {
  const first = codeFrom(tokens, from, to);
  const name = tokens[first];
  if (first >= to || name?.kind !== "word" || isWord(name, ...CONSTRAINTS)) return undefined;
  if (!name.quoted && !NAME_STARTS.test(name.text)) return undefined;
  let last = to - 1;
  while (last > first && tokens[last]!.kind === "comment") last--;
  const inside: string[] = [];
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i]!;
    if (token.kind === "comment" || (isText(token) && isWord(tokens[i - 1], "comment"))) inside.push(token.text);
  }
  const end = tokens[last];
  if (isText(end) && isWord(tokens[last - 1], "comment")) inside.push(end.text);
  const type = typeOf(tokens, first + 1, last + 1);
  return {
    name: name.text,
    aliases: [],
    ...(type && { type }),
    labels: labelsOf([...commentsAbove(tokens, first), ...inside, ...commentsBeside(tokens, last)]),
    at: placeOf(name),
  };
}

/** The first index from `from` on that is no comment. */
export function codeFrom(tokens: readonly Token[], from: number, to = tokens.length): number {
  let i = from;
  while (i < to && tokens[i]?.kind === "comment") i++;
  return i;
}

/** A text in quotes; Hive and MySQL take double ones too. */
export function isText(token: Token | undefined): token is Token {
  return token?.kind === "string" || (token?.kind === "word" && token.quoted);
}

function typeOf(tokens: readonly Token[], from: number, to: number): string {
  let type = "";
  for (let i = from; i < to && type.length < LONGEST_TYPE; i++) {
    const token = tokens[i]!;
    const ends = type === "" ? isWord(token, ...BEHIND_TYPE) : isWord(token, ...BEHIND_TYPE, "character");
    if (ends) break;
    if (token.kind === "string") type += `'${token.text}'`;
    else if (token.kind !== "comment") type += token.text;
  }
  return type.slice(0, LONGEST_TYPE);
}

const LONGEST_TYPE = 100;
const NAME_STARTS = /^[\p{L}_]/u;
const CONSTRAINTS =
  "primary foreign unique key index constraint check fulltext spatial exclude like period supplemental projection".split(
    " ",
  );
const BEHIND_TYPE = (
  "not null default comment primary unique references check collate auto_increment autoincrement constraint generated " +
  "as identity on encode sparse rowguidcol invisible visible virtual stored key after first codec ttl masked enable"
).split(" ");
