import type { Source } from "./file.js";
import type { Path } from "./span.js";
/**
 * What to write for `to` where `locate` finds a path, in the quotes that are there; undefined where what is read is not
 * what is written: behind an alias, with escapes, over several lines.
 */
export declare function rewritten({ documents, text }: Source, document: number, path: Path, prefer: "key" | "value", to: string): string | undefined;
