/** A value as inert Markdown: no tag, emphasis, cell, list, link, mention, reference, formula or emoji can come out of it. */
export declare function escapeMarkdown(text: string): string;
/** A text that is copied as it is: a code span, in which nothing but its end has a meaning. */
export declare function codeSpan(text: string): string;
/** A block of code that nothing in it can end. */
export declare function codeBlock(text: string, language: string): string;
