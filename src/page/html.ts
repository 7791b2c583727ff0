import { visible } from "../report/sanitise.js";

/** Text that is HTML already; anything else is escaped where it is put in. */
export interface Html {
  readonly html: string;
}

/** What a template takes: absent values are nothing, lists are joined. */
export type Part = Html | string | number | false | undefined | readonly Part[];

/** A template of HTML in which every value is escaped, unless it is HTML. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = strings[0]!;
  for (const [index, part] of parts.entries()) text += textOf(part) + strings[index + 1]!;
  return { html: text };
}

/** Nothing. */
export const NONE: Html = { html: "" };

/** Text that was made safe elsewhere, as HTML. */
export function trusted(text: string): Html {
  return { html: text };
}

function textOf(part: Part): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escaped(part);
  if ("html" in part) return part.html;
  let text = "";
  for (const one of part) text += textOf(one);
  return text;
}

/** Text as HTML shows it: nothing in it is markup, and nothing in it goes unseen. */
export function escaped(text: string): string {
  const line = visible(text.replace(/[\n\t\r]+ */g, " "));
  return SPECIAL.test(line) ? line.replace(/[&<>"']/g, (char) => ENTITIES[char]!) : line;
}

const SPECIAL = /[&<>"']/;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
