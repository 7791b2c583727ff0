import { codeSpan, escapeMarkdown } from "../../report/markdown/escape.js";
import { visible } from "../../report/sanitise.js";
import type { Text } from "../../source/problem.js";
import { WORDS } from "../wording.js";

/** Language of pages. */
export type DocsLang = "en" | "zh" | "both";

/** A fixed word of pages; with both languages, English first. */
export function word(key: keyof (typeof WORDS)["en"], lang: DocsLang): string {
  return inline({ en: WORDS.en[key], zh: WORDS.zh[key] }, lang);
}

/** A text on one line, from a pack: nothing in it is markup but code between backticks. */
export function inline({ en, zh }: Text, lang: DocsLang, between = " "): string {
  const texts = lang === "both" ? (en === zh ? [en] : [en, zh]) : [lang === "en" ? en : zh];
  return texts.map(escaped).join(between);
}

/** A text as paragraphs of its own, one for each language. */
export function paragraphs(text: Text, lang: DocsLang): string {
  return inline(text, lang, "\n\n");
}

/** Escapes a line, and keeps what stands between backticks as code. */
export function escaped(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, " ");
  return line
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 0 ? escapeMarkdown(part) : tight(part)))
    .join("");
}

/** Prose of several paragraphs, with blank lines between them. */
export function prose(text: string): string {
  return text
    .trim()
    .split(/\r?\n[ \t]*\r?\n/)
    .map(escaped)
    .join("\n\n");
}

/** A code span without blanks where it needs none. */
export function tight(text: string): string {
  return /^[^\s`](?:[^`]*[^\s`])?$/.test(text) ? `\`${visible(text)}\`` : codeSpan(text);
}

/** A heading that links reach whatever language it is in. */
export function heading(level: 1 | 2 | 3, anchor: string, text: string): string {
  return `${"#".repeat(level)} <a id="${anchor}"></a>${text}`;
}

/** A table; cells are Markdown already, and a bar in them splits nothing. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

/** A link to another page; ids have no character that means anything in an address. */
export function link(text: string, target: string): string {
  return `[${text}](${target})`;
}
