import type { Position, Span } from "./span.js";
/** Turns offsets of one text into lines and columns. */
export interface Lines {
    /** The position of an offset. */
    at(offset: number): Position;
    /** The offset just behind the last character of the line that holds an offset. */
    end(offset: number): number;
}
/** Indexes a text by line; the table is built at the first question. */
export declare function lineIndex(text: string): Lines;
/** The range between two offsets, cut at the end of its first line. */
export declare function spanOf(file: string, lines: Lines, start: number, end: number): Span;
