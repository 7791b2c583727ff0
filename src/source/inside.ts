import type { Source } from "./file.js";
import { spanOf } from "./lines.js";
import { linesOf, nodeAt } from "./locate.js";
import type { Scalar } from "./node.js";
import type { Path, Span } from "./span.js";

/**
 * The place in the file of a range of a YAML text, cut at the end of its first line. `start` and `end` count in `text`,
 * which is the value at the path or differs from it in white space only: folding changes nothing but that, so that the
 * k-th other character of the text is the k-th of the scalar as written. Undefined when no scalar is there.
 */
export function locateInside(
  source: Source,
  path: Path,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Span | undefined {
  const node = nodeAt(source, 0, path);
  if (node?.kind !== "scalar") return undefined;
  const written = writtenAt(source.text, node);
  const from = offsetOf(source.text, written, text, start) ?? node.start;
  const last = end > start ? offsetOf(source.text, written, text, end - 1) : undefined;
  const to = last === undefined ? from + 1 : endOf(written, last);
  return spanOf(source.file, linesOf(source), from, Math.max(to, from + 1));
}

/** One character of a value that is no white space, and the part of the file that writes it. */
interface Written {
  readonly start: number;
  readonly end: number;
}

/** Where a character of the text stands; behind the end of the text, just behind its last character. */
function offsetOf(file: string, written: readonly Written[], text: string, at: number): number | undefined {
  const index = countSolid(text.slice(0, at));
  const here = at < text.length && !isBlank(text.charAt(at)) ? written[index] : undefined;
  if (here) return here.start;
  const before = written[index - 1];
  if (!before) return written[0]?.start;
  // White space inside a line is written as it is; where a line was folded, the place is the end of the line.
  const blanks = at - text.slice(0, at).trimEnd().length;
  const gap = /^[ \t]*/.exec(file.slice(before.end))![0].length;
  return before.end + Math.min(blanks, gap);
}

function endOf(written: readonly Written[], start: number): number {
  return written.find((one) => one.start === start)?.end ?? start + 1;
}

function countSolid(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) if (!isBlank(text.charAt(index))) count++;
  return count;
}

function isBlank(char: string): boolean {
  return char === " " || char === "\t" || char === "\n" || char === "\r";
}

/** Every UTF-16 unit of a scalar's value but white space, in order. */
function writtenAt(file: string, node: Scalar): readonly Written[] {
  const first = file.charAt(node.start);
  if (first === '"') return doubleQuoted(file, node.start + 1, node.end - 1);
  if (first === "'") return singleQuoted(file, node.start + 1, node.end - 1);
  const header = first === "|" || first === ">" ? /^[^\r\n]*/.exec(file.slice(node.start, node.end))![0].length : 0;
  return solid(file, node.start + header, node.end);
}

function solid(file: string, start: number, end: number): readonly Written[] {
  const written: Written[] = [];
  for (let at = start; at < end; at++) if (!isBlank(file.charAt(at))) written.push({ start: at, end: at + 1 });
  return written;
}

function singleQuoted(file: string, start: number, end: number): readonly Written[] {
  const written: Written[] = [];
  for (let at = start; at < end; at++) {
    const length = file.startsWith("''", at) ? 2 : 1;
    if (!isBlank(file.charAt(at))) written.push({ start: at, end: at + length });
    at += length - 1;
  }
  return written;
}

const HEX: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
// Escapes for white space, and the line break that is no part of the value.
const BLANK_ESCAPES = "tnr \t\r\n";

function doubleQuoted(file: string, start: number, end: number): readonly Written[] {
  const written: Written[] = [];
  for (let at = start; at < end; at++) {
    const escaped = file.charAt(at) === "\\" ? file.charAt(at + 1) : undefined;
    if (escaped === undefined) {
      if (!isBlank(file.charAt(at))) written.push({ start: at, end: at + 1 });
      continue;
    }
    const digits = file.slice(at + 2, at + 2 + (HEX[escaped] ?? 0));
    const value = digits === "" ? escaped : String.fromCodePoint(Number.parseInt(digits, 16));
    const stop = at + 2 + digits.length;
    const blank = digits === "" ? BLANK_ESCAPES.includes(escaped) : isBlank(value);
    // A character beyond the basic plane takes two units of the value.
    if (!blank) for (let unit = 0; unit < value.length; unit++) written.push({ start: at, end: stop });
    at = stop - 1;
  }
  return written;
}
