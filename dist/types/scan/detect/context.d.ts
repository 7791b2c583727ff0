import type { Span } from "../../source/span.js";
import type { Outline, Range } from "../outline.js";
/** One file as detectors see it. */
export interface FileContext {
    /** Relative to the workspace, with forward slashes. */
    readonly file: string;
    readonly text: string;
    readonly outline: Outline;
    /** The range as a place of this file, cut at the end of its first line. */
    span(range: Range): Span;
    /** The line that holds an offset, without indent, cut at 200 characters. */
    lineOf(range: Range): string;
}
export declare function fileContext(file: string, text: string, outline: Outline): FileContext;
