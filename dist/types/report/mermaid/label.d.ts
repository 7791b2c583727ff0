/** A text between the double quotes of a Mermaid label: what is not a letter, a digit or plain punctuation becomes a character code. */
export declare function label(text: string): string;
