/** Tags that reports write themselves. */
const TAG = /<(?:\/?code|br|\/?details|details open|\/?summary|\/?span|\/?sub)>/g;
/** Stands for the character without a width that separates what GitHub would make a link of. */
const GAP = "\u{f0000}";

/** What could mean something in Markdown that only ever shows values: each piece of it, so that none is the right answer. */
export function suspiciousIn(markdown: string): readonly string[] {
  const [first, ...rest] = markdown.split("\n") as [string, ...string[]];
  const parts = (/^<!-- [\w:-]+ -->$/.test(first) ? rest.join("\n") : markdown).split(/^```(?:mermaid)?$/m);
  // Every second part is a diagram, which has a language of its own; code spans show what they hold.
  const text = parts
    .filter((_, index) => index % 2 === 0)
    .join("\n")
    .replace(/(`+) .*? \1/g, "");
  const inert = text
    .replace(/\\[^\n]/g, "")
    .replace(TAG, "")
    .replaceAll("&#8203;", GAP)
    .replace(/&(?:lt|gt|amp);/g, "");
  const links = [...inert.matchAll(/\]\(([^)\s]*)\)/g)].map(([, to]) => to!);
  const plain = inert
    .replace(/\]\([^)\s]*\)/g, "]")
    .replace(/^#{2,3} (?=\S)/gm, "")
    .replace(/^\*\*([^*]*)\*\*$/gm, "$1");
  return [
    ...(parts.length % 2 === 0 ? ["an open fence"] : []),
    ...links.filter((to) => !/^https:\/\/github\.com\/[\w./%#-]+$/.test(to)),
    ...found(plain, /[<>&*_~`].{0,20}|!\[.{0,20}/g),
    ...found(plain, new RegExp(`[@#](?!${GAP}).{0,20}|:(?!${GAP})//.{0,20}`, "gu")),
    ...found(plain, /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff].{0,20}/g),
    ...unevenRows(text),
  ];
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([piece]) => piece);
}

/** Rows of a table that have more or fewer cells than its head. */
function unevenRows(text: string): readonly string[] {
  const cells = (row: string | undefined) => (row?.startsWith("|") ? row.replace(/\\./g, "").split("|").length : 0);
  const lines = text.split("\n");
  return lines.filter(
    (line, index) => cells(line) > 0 && cells(lines[index - 1]) > 0 && cells(lines[index - 1]) !== cells(line),
  );
}
