/** A part of a document that may be cut by rows; head and tail are fixed words and always stand. */
export interface Section {
    readonly head: readonly string[];
    readonly rows: readonly string[];
    /** Rows that were left out already. */
    readonly left?: number;
    readonly tail?: readonly string[];
}
/** How much a document may hold, and what it says of rows that it does not. */
export interface Room {
    readonly limit: number;
    /** Size of a text in the unit of the limit. */
    readonly measure: (text: string) => number;
    readonly cut: (rows: number) => string;
}
/** Joins sections within a limit: the longest are cut first, and what is left out is counted. */
export declare function fitSections(sections: readonly Section[], { limit, measure, cut }: Room): string;
/** A table; cells must be escaped already. */
export declare function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): Section;
/** A list; items must be escaped already. */
export declare function list(title: string, items: readonly string[]): Section;
/** Paragraphs. */
export declare function prose(title: string, paragraphs: readonly string[]): Section;
/** A section behind a line that opens it. */
export declare function folded(title: string, section: Section, open?: boolean): Section;
/** The first rows of a section. */
export declare function atMost(section: Section, most: number): Section;
/** Size of a text in UTF-8. */
export declare function bytes(text: string): number;
