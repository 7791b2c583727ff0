import type { Text } from "../../source/problem.js";
import { WORDS } from "../wording.js";
/** Language of pages. */
export type DocsLang = "en" | "zh" | "both";
/** A fixed word of pages; with both languages, English first. */
export declare function word(key: keyof (typeof WORDS)["en"], lang: DocsLang): string;
/** A text on one line, from a pack: nothing in it is markup but code between backticks. */
export declare function inline({ en, zh }: Text, lang: DocsLang, between?: string): string;
/** A text as paragraphs of its own, one for each language. */
export declare function paragraphs(text: Text, lang: DocsLang): string;
/** Escapes a line, and keeps what stands between backticks as code. */
export declare function escaped(text: string): string;
/** Prose of several paragraphs, with blank lines between them. */
export declare function prose(text: string): string;
/** A code span without blanks where it needs none. */
export declare function tight(text: string): string;
/** A heading that links reach whatever language it is in. */
export declare function heading(level: 1 | 2 | 3, anchor: string, text: string): string;
/** A table; cells are Markdown already, and a bar in them splits nothing. */
export declare function table(head: readonly string[], rows: readonly (readonly string[])[]): string;
/** A link to another page; ids have no character that means anything in an address. */
export declare function link(text: string, target: string): string;
