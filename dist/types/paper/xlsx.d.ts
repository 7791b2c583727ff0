import type { Document } from "./document.js";
/** The tables of a draft as a workbook, and a sheet each for what it was made from; the same draft gives the same bytes. */
export declare function xlsx(document: Document): Promise<Uint8Array>;
/** Names that a workbook may have: 31 letters, none of them reserved, each once. */
export declare function sheetNames(titles: readonly string[]): readonly string[];
