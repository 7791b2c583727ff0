/** Whether a word is `meant` in another spelling, of case or separators, and no other of `words` could be meant. */
export declare function isSpelling(word: string, meant: string, words: readonly string[]): boolean;
/** Whether a word can only be a slip of the keyboard for `meant`: another spelling, or the only one of `words` that is one letter away. */
export declare function isSlip(word: string, meant: string, words: readonly string[]): boolean;
