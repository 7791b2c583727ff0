/** A value as inert Markdown: no tag, emphasis, table cell, link, mention or reference can come out of it. */
export declare function escapeMarkdown(text: string): string;
