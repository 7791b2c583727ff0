import type { Source } from "./file.js";
import { type Lines } from "./lines.js";
import { type Alias, type Node } from "./node.js";
import type { Path, Span } from "./span.js";
/**
 * The place of a path on one line: the key that leads to it, the first line of a list item, or with "value" the first
 * line of the value. A path that does not exist gives its nearest existing ancestor, an empty one the first token.
 */
export declare function locate(source: Source, document: number, path: Path, prefer?: "key" | "value"): Span;
/** The node at a path, behind aliases; undefined when nothing is declared there. */
export declare function nodeAt(source: Source, document: number, path: Path): Exclude<Node, Alias> | undefined;
/** The table of lines of a file, made once. */
export declare function linesOf(source: Source): Lines;
