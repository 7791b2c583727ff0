/** The first break at or after an offset: the end of its line. */
export function lineEnd(text: string, from: number): number {
  BREAK.lastIndex = from;
  return BREAK.exec(text)?.index ?? text.length;
}

/** The start of the line of an offset. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  return start;
}

const BREAK = /[\r\n]/g;

/** The start of the line behind a line that ends there. */
export function nextLine(text: string, end: number): number {
  return end + (text.startsWith("\r\n", end) ? 2 : 1);
}

/** The first character at or after an offset that is neither blank nor tab. */
export function skipSpaces(text: string, from: number, end: number): number {
  let pos = from;
  while (pos < end && (text[pos] === " " || text[pos] === "\t")) pos++;
  return pos;
}

/** Behind anchors and tags. */
export function skipProperties(text: string, from: number, end: number): number {
  let pos = from;
  while (pos < end && (text[pos] === "&" || text[pos] === "!")) {
    while (pos < end && !isGap(text[pos])) pos++;
    pos = skipSpaces(text, pos, end);
  }
  return pos;
}

/** White space, or the end of the text. */
export function isGap(character: string | undefined): boolean {
  return character === undefined || " \t\r\n".includes(character);
}

/** The key that starts at an offset, with its colon. */
export function keyAt(text: string, pos: number, end: number) {
  const line = text.slice(pos, end);
  const match =
    /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s"'#&*!|>%@`[\]{},?:-][^#]*?|-[^\s#][^#]*?))\s*:(?=\s|$)/.exec(line);
  if (!match) return undefined;
  const name = match[1] ?? match[2] ?? match[3]!;
  const written = match[0].slice(0, -1).trimEnd();
  return { name, end: pos + written.length, colon: pos + match[0].length - 1 };
}

/** Where a scalar on one line ends; a quote that is never closed ends with its line. */
export function scalarEnd(text: string, pos: number, end: number): number {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(text.slice(pos, end))?.[0];
  return quoted ? pos + quoted.length : trimmed(text, pos, commentAt(text, pos, end));
}

/** Where a comment begins behind an offset; the end of the line without one. */
export function commentAt(text: string, pos: number, end: number): number {
  const found = /[ \t]#/.exec(text.slice(pos, end));
  return found ? pos + found.index : end;
}

/** The end of a piece without the white space at its end. */
export function trimmed(text: string, pos: number, end: number): number {
  return pos + text.slice(pos, end).trimEnd().length;
}

/** A scalar without its quotes. */
export function unquoted(written: string): string {
  const [, double, single] = /^(?:"(.*)"|'(.*)')$/s.exec(written) ?? [];
  return double ?? single?.replaceAll("''", "'") ?? written;
}
