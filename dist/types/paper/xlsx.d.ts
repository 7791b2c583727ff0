import type { Document } from "./document.js";
/** The tables of a draft as a workbook, and a sheet each for what it was made from; the same draft gives the same bytes. */
export declare function xlsx(document: Document): Promise<Uint8Array>;
