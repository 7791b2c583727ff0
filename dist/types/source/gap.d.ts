/**
 * The offset of the first of `wanted` at or after `from`, comments skipped; -1 if there is none. Only for the gap between
 * two tokens, where YAML allows nothing but white space, comments and indicators.
 */
export declare function seek(text: string, from: number, wanted: string): number;
/** The offset of the first `---` line at or after `from`, -1 if there is none. */
export declare function seekMarker(text: string, from: number): number;
/** `end` moved back over white space, not past `start`. */
export declare function trimmedEnd(text: string, start: number, end: number): number;
