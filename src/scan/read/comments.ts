import type { Token } from "./tokens.js";

/** Comments that stand alone on the lines right above a token. */
export function commentsAbove(tokens: readonly Token[], index: number): readonly string[] {
  const above: string[] = [];
  let line = tokens[index]?.line ?? 0;
  for (let i = index - 1; i >= 0 && above.length < MOST_LABELS; i--) {
    const token = tokens[i]!;
    const before = tokens[i - 1];
    if (token.kind !== "comment" || token.endLine < line - 1 || before?.endLine === token.line) break;
    above.unshift(token.text);
    line = token.line;
  }
  return above;
}

/** Comments behind a token on its line, unless they stand in front of something else there. */
export function commentsBeside(tokens: readonly Token[], index: number): readonly string[] {
  const line = tokens[index]?.endLine;
  const beside: string[] = [];
  for (let i = index + 1; tokens[i]?.line === line && beside.length < MOST_LABELS; i++) {
    const token = tokens[i]!;
    const ends = token.kind === "mark" && ",;)}".includes(token.text);
    if (token.kind === "comment") beside.push(token.text);
    else if (beside.length > 0 || !ends) return ends ? beside : [];
  }
  return beside;
}

/** Texts of comments and descriptions as labels: on one line each, without decoration; commented-out code is none. */
export function labelsOf(texts: readonly (string | undefined)[]): readonly string[] {
  const labels = texts
    .slice(0, 2 * MOST_LABELS)
    .map((text) => oneLine(text ?? ""))
    .filter((text) => text !== "" && !isCode(text));
  return [...new Set(labels)].slice(0, MOST_LABELS);
}

function oneLine(text: string): string {
  return text
    .slice(0, MOST)
    .split(/[\r\n]/)
    .map(undecorated)
    .filter((line) => line !== "")
    .join(" ")
    .slice(0, LONGEST);
}

function undecorated(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && DECORATION.includes(line.charAt(from))) from++;
  while (to > from && DECORATION.includes(line.charAt(to - 1))) to--;
  return line.slice(from, to);
}

function isCode(text: string): boolean {
  return CODE_ENDS.test(text) || DECLARATION.test(text);
}

/** Much more than a label says; the rest of a comment is not read. */
const MOST = 4_000;
const LONGEST = 500;
const MOST_LABELS = 20;
const DECORATION = " \t-*/#!<=";
const CODE_ENDS = /[;{}]$|^[\w`"'.[\]]+\s[^\u0080-\uffff]*,$/;
// A column, a Prisma field, a Protobuf field: a name and a type, and what only code has behind it.
const DECLARATION =
  /^[`"[]?\w+[`"\]]?\s+(?:n?(?:var)?char2?\s?\(|(?:\w+\s)?\w+(?:\(\d+\))?\s+(?:not null|null|default|primary key)\b|(?:String|Int|BigInt|Float|Boolean|DateTime|Json|Bytes)(?:$|[?[]| +@))|^(?:optional |repeated |required )?[\w.]+ \w+ ?= ?\d/i;
