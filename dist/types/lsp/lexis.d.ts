/** The first break at or after an offset: the end of its line. */
export declare function lineEnd(text: string, from: number): number;
/** The start of the line of an offset. */
export declare function lineStart(text: string, offset: number): number;
/** The start of the line behind a line that ends there. */
export declare function nextLine(text: string, end: number): number;
/** The first character at or after an offset that is neither blank nor tab. */
export declare function skipSpaces(text: string, from: number, end: number): number;
/** Behind anchors and tags. */
export declare function skipProperties(text: string, from: number, end: number): number;
/** White space, or the end of the text. */
export declare function isGap(character: string | undefined): boolean;
/** The key that starts at an offset, with its colon. */
export declare function keyAt(text: string, pos: number, end: number): {
    name: string;
    end: number;
    colon: number;
} | undefined;
/** Where a scalar on one line ends; a quote that is never closed ends with its line. */
export declare function scalarEnd(text: string, pos: number, end: number): number;
/** Where a comment begins behind an offset; the end of the line without one. */
export declare function commentAt(text: string, pos: number, end: number): number;
/** The end of a piece without the white space at its end. */
export declare function trimmed(text: string, pos: number, end: number): number;
/** A scalar without its quotes. */
export declare function unquoted(written: string): string;
