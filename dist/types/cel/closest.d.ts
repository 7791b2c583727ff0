/** The word nearest to a misspelt one, or undefined when none is near enough to be meant. */
export declare function closest(word: string, words: readonly string[]): string | undefined;
