import type { EntityName, Report } from "../../finding/report.js";
import type { Text } from "../../source/problem.js";
import { clip } from "../message.js";
import { mapStrings } from "../sanitise.js";
import type { Lang } from "../wording.js";
import { escapeMarkdown } from "./escape.js";
import type { Links } from "./link.js";

/** How a Markdown document is read. */
export interface PageOptions {
  readonly lang: Lang;
  readonly links?: Links;
}

/** What every part of a Markdown document is made from. */
export interface Page {
  /** Escaped, but for the names of files and commits, which links need as they are. Rules and flows are left out. */
  readonly report: Report;
  readonly lang: Lang;
  /** Languages of what is wrong: the reader's, and in a document with room Chinese, which is the language of the law. */
  readonly languages: readonly Lang[];
  readonly links: Links | undefined;
}

/** Escapes a report; longer values than `most` UTF-16 units are clipped. */
export function pageOf(report: Report, { lang, links }: PageOptions, most: number, languages: readonly Lang[]): Page {
  // Findings share most of their texts.
  const made = new Map<string, string>();
  const escaped = (value: string) => {
    const text = made.get(value) ?? withCode(escapeMarkdown(clip(value.trim(), most)));
    made.set(value, text);
    return text;
  };
  // Rules and flows are not printed from here, and there are many of them.
  return {
    report: mapStrings({ ...report, rules: [], flows: [] }, escaped, EXACT),
    lang,
    languages: [...new Set([lang, ...languages])],
    links,
  };
}

/** Words between backticks as code; what stands in them is escaped already. */
function withCode(escaped: string): string {
  return escaped.replace(/\\`((?:[^\\`]|\\[^`])+)\\`/g, "<code>$1</code>");
}

// What is written of files and commits goes through `fileLink` and `commitLink`; lines of code are not shown.
const EXACT: ReadonlySet<string> = new Set(["file", "evidence", "commit", "lines"]);

/** A sentence in the languages of the document. */
export function said(message: Text, { languages }: Pick<Page, "languages">): readonly string[] {
  return languages.map((lang) => message[lang]);
}

/** Lines of a table cell. */
export function cell(lines: readonly string[]): string {
  return lines.filter((line) => line !== "").join("<br>");
}

/** A line below a sentence: what it rests on, and where it stands. */
export function small(parts: readonly string[]): string {
  return `<sub>${parts.filter((part) => part !== "").join(" · ")}</sub>`;
}

/** An entity as references name it. */
export function entityName({ kind, id }: EntityName): string {
  return `${kind}/${id}`;
}
