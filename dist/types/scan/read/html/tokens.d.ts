import type { Entry, Range } from "../../outline.js";
import type { MarkupEvent } from "./events.js";
/** The text between the tags of an element whose content is no markup. */
export interface RawContent {
    readonly tag: string;
    readonly attributes: readonly Entry[];
    readonly at: Range;
}
/** Markup taken apart. */
export interface Markup {
    readonly events: readonly MarkupEvent[];
    /** Scripts, styles and the like. */
    readonly raw: readonly RawContent[];
}
/** Takes HTML, Vue templates and wxml apart in one pass; wrong markup gives what can be told. */
export declare function tokenize(text: string): Markup;
