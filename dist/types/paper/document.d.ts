import type { EntityName } from "../finding/report.js";
/** A piece of a line; a blank waits for a person and is marked wherever it is printed. */
export interface Run {
    readonly text: string;
    readonly is?: "blank" | "strong";
}
/** One label with what stands behind it. */
export interface Line {
    readonly label: string;
    /** What asks for it, as it is cited. */
    readonly law?: string;
    readonly value: readonly Run[];
}
/** A table; `name` tells the tables of one document apart. */
export interface Grid {
    readonly is: "table";
    readonly name: string;
    /** What stands above it. */
    readonly title: string;
    readonly columns: readonly {
        readonly label: string;
        readonly width: number;
    }[];
    readonly rows: readonly (readonly (readonly Run[])[])[];
    /** It lists what the draft was made from, and is no part of the paper itself. */
    readonly basis?: true;
}
/** A part of a document in the order of reading. */
export type Block = {
    readonly is: "heading";
    readonly level: 1 | 2;
    readonly text: string;
    readonly law?: string;
} | {
    readonly is: "paragraph";
    readonly runs: readonly Run[];
} | {
    readonly is: "lines";
    readonly lines: readonly Line[];
} | Grid;
/** A draft in one language, as plain data: every format is made from it alone. */
export interface Document {
    readonly paper: string;
    readonly entity: EntityName;
    readonly lang: "en" | "zh";
    readonly title: string;
    /** What the paper is about: the name of the entity. */
    readonly subject: string;
    /** The judged date. */
    readonly asOf: string;
    /** Blanks that are left in it. */
    readonly blanks: number;
    readonly blocks: readonly Block[];
}
