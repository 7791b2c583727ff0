import type { Path } from "../source/span.js";
/** A key and the scalar behind it, or an item of a list, as offsets into the text. */
export interface Entry {
    readonly document: number;
    readonly path: Path;
    readonly key?: Range;
    readonly value?: Range & {
        readonly text: string;
    };
}
/** A piece of the text. */
export interface Range {
    readonly start: number;
    readonly end: number;
}
/** What somebody is writing: a key of the mapping at `path`, or the value at `path`. */
export interface Cursor extends Range {
    readonly at: "key" | "value";
    readonly document: number;
    readonly path: Path;
    /** A list whose next item has no dash yet. */
    readonly dash?: true;
    /** Between brackets, where everything stands on one line. */
    readonly flow?: true;
    /** Spaces in front of what is written. */
    readonly indent: number;
}
/** The entries of a text, and what stands at an offset of it. */
export interface Outline {
    readonly entries: readonly Entry[];
    readonly cursor?: Cursor;
}
/** What the parts of the scan share. */
export interface Scan {
    readonly text: string;
    readonly offset: number;
    readonly entries: Entry[];
    document: number;
    cursor: Cursor | undefined;
}
/**
 * Reads a text line by line, by its indentation, where a parser would give up: every line counts for itself, so that what is half
 * written spoils nothing around it. With an offset it says what stands there, too.
 */
export declare function outlineOf(text: string, offset?: number): Outline;
/** Whether the offset of a scan lies in a piece of the text, its ends included. */
export declare function within({ offset }: Scan, start: number, end: number): boolean;
