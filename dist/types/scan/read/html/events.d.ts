import type { Element, Range } from "../../outline.js";
/** Markup in the order of the text; both HTML and JSX come to it. */
export type MarkupEvent = {
    readonly is: "open";
    readonly element: Element;
} | {
    readonly is: "close";
    readonly tag: string;
} | {
    readonly is: "text";
    readonly text: string;
    readonly at: Range;
};
