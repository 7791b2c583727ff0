/** A part of a document that may be cut by rows. */
export interface Section {
    readonly head: readonly string[];
    readonly rows: readonly string[];
}
/** Joins sections below a size in bytes: rows that do not fit are left out, and said to be. */
export declare function fitSections(sections: readonly Section[], limit: number, cut: (rows: number) => string): string;
/** A table; cells must be escaped already. */
export declare function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): Section;
