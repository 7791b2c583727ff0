/** How much a name tells by itself. */
export type Strength = "strong" | "telling" | "vague" | "loose";
/** A name of an item of personal information. */
export interface ItemName {
    readonly category: string;
    readonly strength: Strength;
    /** Of how many words it is made. */
    readonly words: number;
}
/** A set of words that is plain data. */
export type Words = Readonly<Record<string, true>>;
/** Names of personal information in code, and the words around them, as plain data. */
export interface Names {
    /** English and pinyin, words run together in lower case. */
    readonly code: Readonly<Record<string, ItemName>>;
    /** Chinese, in lower case where Latin letters are in it. */
    readonly chinese: Readonly<Record<string, ItemName>>;
    readonly people: Words;
    readonly things: Words;
    readonly mixed: Words;
    readonly acts: Words;
    readonly wrappers: Words;
    readonly qualifiers: Words;
    readonly tails: Words;
    readonly mediaTails: Words;
    readonly heads: Words;
    readonly vetoes: Words;
    /** Families of field names that tell what a type without a telling name is about. */
    readonly beside: Readonly<Record<Family, Words>>;
    /** Categories that organisations, places and machines have too. */
    readonly ofThings: Words;
    /** Categories that logs, addresses and events hold by their nature. */
    readonly expected: Words;
    readonly zh: {
        readonly people: readonly string[];
        readonly things: readonly string[];
        readonly qualifiers: readonly string[];
        readonly tails: readonly string[];
        readonly mediaTails: readonly string[];
        readonly vetoes: readonly string[];
    };
}
/** What fields beside each other speak of. */
export type Family = "machine" | "layout" | "screens" | "goods" | "training" | "places" | "answer";
/** Compiles the names of policies/tables/categories.yaml. */
export declare function compileNames(table: (name: string) => unknown): Names;
