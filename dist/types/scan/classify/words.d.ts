/** The words of a name in lower case: `userIDCard_no2` is user, id, card, no, 2; Chinese stays together. */
export declare function wordsOf(name: string): readonly string[];
/** The last part of a dotted path, and what it belongs to. */
export declare function lastOf(path: string): {
    readonly name: string;
    readonly owner: string;
};
/** A word without the ending of a plural: itself where it has none. */
export declare function singular(word: string): string;
