import type { Document } from "./document.js";
/** A draft as a Word document; the same draft gives the same bytes. */
export declare function docx(document: Document): Promise<Uint8Array>;
