import type { Position } from "../../source/span.js";
import { type Lang, type Mark } from "../wording.js";
import type { Paint } from "./paint.js";
/** One thing that is told about a place of a file. */
export interface Block {
    readonly at: Position;
    readonly mark: Mark;
    /** The sentence in the reader's language first. */
    readonly messages: readonly string[];
    /** Finished lines below the messages. */
    readonly body: readonly string[];
    /** Lines below the messages, aligned with them. */
    readonly remarks?: readonly string[];
}
/** Blocks of one file below its name; places and marks stand in columns. */
export declare function fileLines(file: string, blocks: readonly Block[], lang: Lang, paint: Paint): readonly string[];
