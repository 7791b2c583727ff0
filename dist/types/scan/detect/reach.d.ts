import type { Span } from "../../source/span.js";
import type { Assignment, Call, Dependency, Element, Import, Setting } from "../outline.js";
import type { Signal } from "../signal.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { FileContext } from "./context.js";
/** Where something stands, and the line of it. */
export interface Place {
    readonly at: Span;
    readonly seen: string;
}
export type Language = "javascript" | "python" | "java" | "go" | "markup" | "data";
/** The part of an outline that hosts, libraries and regions are found from across files. Plain data. */
export interface Reach {
    readonly language: Language;
    readonly constants: readonly Assignment[];
    readonly imports: readonly Import[];
    readonly calls: readonly Call[];
    readonly elements: readonly Element[];
    readonly settings: readonly Setting[];
    readonly dependencies: readonly Dependency[];
    /** By `from` of a range. */
    readonly places: Readonly<Record<string, Place>>;
    /** Capabilities, which the file shows by itself. */
    readonly signals: readonly Signal[];
}
/** The language of a file, by its name. */
export declare function languageOf(file: string): Language;
/** Takes out of a file what its reach needs. */
export declare function reachOf(context: FileContext, vocabulary: Vocabulary): Reach;
