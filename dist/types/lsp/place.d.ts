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
export declare function rangeOf({ start, end }: Pick<Span, "start" | "end">): PositionRange;
/** Whether two ranges meet; one of no length meets what it touches. */
export declare function meets(a: PositionRange, b: PositionRange): boolean;
/** The offset of one of our positions in a text. */
export declare function offsetOf(text: string, { line, column }: Place): number;
