import type { Document, Grid, Run } from "./document.js";
/** A table as CSV (RFC 4180) that a spreadsheet opens as UTF-8; no cell can be taken for a formula. */
export declare function csv({ columns, rows }: Pick<Grid, "columns" | "rows">): string;
/** The tables of a draft that hold what the paper is about. */
export declare function tablesOf({ blocks }: Document): readonly Grid[];
/** A cell as plain text. */
export declare function cellText(runs: readonly Run[]): string;
