import type { Source } from "./file.js";
import type { Path, Span } from "./span.js";
/**
 * The place in the file of a range of a YAML text, cut at the end of its first line. `start` and `end` count in `text`,
 * which is the value at the path or differs from it in white space only: folding changes nothing but that, so that the
 * k-th other character of the text is the k-th of the scalar as written. Undefined when no scalar is there.
 */
export declare function locateInside(source: Source, path: Path, text: string, { start, end }: {
    readonly start: number;
    readonly end: number;
}): Span | undefined;
