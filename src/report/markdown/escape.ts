import { visible } from "../sanitise.js";

/** A value as inert Markdown: no tag, emphasis, cell, list, link, mention, reference, formula or emoji can come out of it. */
export function escapeMarkdown(text: string): string {
  return visible(text).replace(SPECIAL, (found) => {
    if (found === "$") return "<span>$</span>";
    if (ENTITIES.has(found)) return ENTITIES.get(found)!;
    if (MARKUP.test(found)) return `\\${found}`;
    return `${found}&#8203;`;
  });
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
]);
const MARKUP = /^[-+=.)\\`*_{}[\]|~]$/;
// What stands behind a value may end what the value begins: a colon may make it a picture.
// In this order: markup, marks of lists and rules at the start of a line, what GitHub makes links or pictures of, commit ids.
// A dollar sign may begin a formula even behind a backslash; GitHub's manual puts it into a tag of its own.
const SPECIAL =
  /[&<>\\`*_{}[\]|~$]|^[-+=](?=[\s=-]|$)|(?<=^\d{1,9})[.)](?=\s|$)|[@#]|:(?=\/\/|[\w+-]+(?::|$))|www(?=\.)|GH(?=-\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;

/** A text that is copied as it is: a code span, in which nothing but its end has a meaning. */
export function codeSpan(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  // One blank on each side is taken away again, and keeps backticks apart from the fence.
  return `${fence} ${shown} ${fence}`;
}

/** A block of code that nothing in it can end. */
export function codeBlock(text: string, language: string): string {
  const lines = text
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map(visible);
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence].join("\n");
}
