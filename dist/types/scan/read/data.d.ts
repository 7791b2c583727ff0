import { type Node } from "../../source/source.js";
import type { Range } from "../outline.js";
import type { Leaf } from "./leaf.js";
/** The documents of a YAML or JSON file. */
export interface Data {
    readonly roots: readonly Node[];
    /** Without a byte order mark. */
    readonly text: string;
    /** What places of nodes lie behind those of the text: a byte order mark. */
    readonly base: number;
    /** Where it could not be read; the whole text when it is over a limit. */
    readonly unread: readonly Range[];
}
/** Reads YAML, or JSON with or without comments; a text that is not well-formed has no documents. */
export declare function readData(text: string, file: string): Data;
/** Whether a file of this name is JSON. */
export declare function isJson(file: string): boolean;
/** Every scalar with the keys that lead to it; what an alias repeats is read once, where it is written. */
export declare function leavesOf(data: Data): readonly Leaf[];
/** The place of a node in the text as given; of a scalar without its quotes. */
export declare function placeIn({ text, base }: Data, { kind, start, end }: Node): Range;
