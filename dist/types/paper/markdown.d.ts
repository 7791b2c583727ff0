import type { Document } from "./document.js";
/** A draft as Markdown that people can edit; blanks are bold. */
export declare function markdown(document: Document): string;
