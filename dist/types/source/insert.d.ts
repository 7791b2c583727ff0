import type { Source } from "./file.js";
import type { Path } from "./span.js";
/** A change of a text: what stands from `start` to `end` becomes `text`. */
export interface Edit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** Adds items to the list at a path, each YAML on one line. Undefined where the list is written elsewhere or not at all. */
export declare function itemAdded(source: Source, document: number, path: Path, ...items: readonly [string, ...string[]]): Edit | undefined;
/** Adds a key to the mapping at a path; `value` is YAML on one line, or lines that start with their own indent. */
export declare function keyAdded(source: Source, document: number, path: Path, key: string, value: string): Edit | undefined;
/** Puts another value, YAML on one line, in place of the one at a path. Undefined where that takes several lines, or is written elsewhere. */
export declare function valueReplaced(source: Source, document: number, path: Path, value: string): Edit | undefined;
/** The text with all changes in it; of two that overlap the first counts. */
export declare function edited(text: string, edits: readonly Edit[]): string;
