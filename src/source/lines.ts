import type { Position, Span } from "./span.js";

/** Turns offsets of one text into lines and columns. */
export interface Lines {
  /** The position of an offset. */
  at(offset: number): Position;
  /** The offset just behind the last character of the line that holds an offset. */
  end(offset: number): number;
}

/** Indexes a text by line; the table is built at the first question. */
export function lineIndex(text: string): Lines {
  let table: readonly number[] | undefined;
  const line = (offset: number): number => {
    table ??= lineStarts(text);
    return lastAtMost(table, offset);
  };
  const startOf = (index: number): number => table?.[index] ?? text.length;
  return {
    at: (offset) => {
      const index = line(offset);
      return { line: index + 1, column: offset - startOf(index) + 1 };
    },
    end: (offset) => {
      const index = line(offset);
      if (index + 1 === table?.length) return text.length;
      const next = startOf(index + 1);
      return text.startsWith("\r\n", next - 2) ? next - 2 : next - 1;
    },
  };
}

/** The range between two offsets, cut at the end of its first line. */
export function spanOf(file: string, lines: Lines, start: number, end: number): Span {
  const stop = lines.end(start);
  const from = Math.min(start, stop);
  return { file, start: lines.at(from), end: lines.at(Math.min(Math.max(from, end), stop)) };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A lone carriage return is a line break in YAML 1.2 §5.4 too.
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
}

function lastAtMost(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

const LF = 10;
const CR = 13;
