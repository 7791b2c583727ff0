import type { Position as Place, Span } from "../source/span.js";

/** Line and character as clients count them, from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A range of a text as clients name it. */
export interface PositionRange {
  readonly start: Position;
  readonly end: Position;
}

/** Our spans count from 1, in the same UTF-16 units. */
export function rangeOf({ start, end }: Pick<Span, "start" | "end">): PositionRange {
  return { start: positionOf(start), end: positionOf(end) };
}

function positionOf({ line, column }: Place): Position {
  return { line: line - 1, character: column - 1 };
}

/** Whether two ranges meet; one of no length meets what it touches. */
export function meets(a: PositionRange, b: PositionRange): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line !== b.line ? a.line < b.line : a.character < b.character;
}

/** The offset of one of our positions in a text. */
export function offsetOf(text: string, { line, column }: Place): number {
  LINE.lastIndex = 0;
  for (let passed = 1; passed < line && LINE.exec(text); ) passed++;
  return Math.min(LINE.lastIndex + column - 1, text.length);
}

const LINE = /\r\n|\n|\r/g;
