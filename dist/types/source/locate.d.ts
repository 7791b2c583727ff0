import type { Source } from "./file.js";
import type { Path, Span } from "./span.js";
/**
 * The place of a path on one line: the key that leads to it, the first line of a list item, or with "value" the first
 * line of the value. A path that does not exist gives its nearest existing ancestor, an empty one the first token.
 */
export declare function locate(source: Source, document: number, path: Path, prefer?: "key" | "value"): Span;
