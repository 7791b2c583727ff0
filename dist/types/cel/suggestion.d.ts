/** What a misspelt word should have been, as the end of a sentence; empty when no word is near. */
export declare function suggestion(word: string, words: readonly string[]): {
    readonly en: string;
    readonly zh: string;
};
