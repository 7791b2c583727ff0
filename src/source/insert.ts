import type { Source } from "./file.js";
import type { Mapping, Node, Sequence } from "./node.js";
import type { Path } from "./span.js";

/** A change of a text: what stands from `start` to `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Adds items to the list at a path, each YAML on one line. Undefined where the list is written elsewhere or not at all. */
export function itemAdded(
  source: Source,
  document: number,
  path: Path,
  ...items: readonly [string, ...string[]]
): Edit | undefined {
  const list = nodeAt(source.documents[document]?.root, path);
  if (list?.kind !== "sequence") return undefined;
  if (isBracketed(source.text, list)) return intoBrackets(source.text, list, items.join(", "));
  const first = list.items[0];
  if (!first) return undefined;
  const indent = indentAt(source.text, source.text.lastIndexOf("-", first.start));
  return behind(source.text, list, items.map((item) => `${indent}- ${item}`).join("\n"));
}

/** Adds a key to the mapping at a path; `value` is YAML on one line, or lines that start with their own indent. */
export function keyAdded(source: Source, document: number, path: Path, key: string, value: string): Edit | undefined {
  const root = source.documents[document]?.root;
  const mapping = path.length === 0 ? root : nodeAt(root, path);
  if (mapping?.kind !== "mapping") return undefined;
  if (isBracketed(source.text, mapping))
    return value.includes("\n") ? undefined : intoBrackets(source.text, mapping, `${key}: ${value}`);
  const [first] = mapping.pairs.values();
  if (!first) return undefined;
  return behind(
    source.text,
    mapping,
    `${indentAt(source.text, first.key.start)}${key}:${value.startsWith("\n") ? "" : " "}${value}`,
  );
}

/** Puts another value, YAML on one line, in place of the one at a path. Undefined where that takes several lines, or is written elsewhere. */
export function valueReplaced(source: Source, document: number, path: Path, value: string): Edit | undefined {
  const node = nodeAt(source.documents[document]?.root, path);
  if (!node || node.kind === "alias" || (node.kind !== "scalar" && !isBracketed(source.text, node))) return undefined;
  const { start, end } = node;
  if (source.text.slice(start, end).includes("\n")) return undefined;
  return { start, end, text: start === end ? ` ${value}` : value };
}

/** The text with all changes in it; of two that overlap the first counts. */
export function edited(text: string, edits: readonly Edit[]): string {
  const ordered = edits.map((one, index) => ({ ...one, index })).sort((a, b) => a.start - b.start || a.index - b.index);
  let result = "";
  let from = 0;
  for (const { start, end, text: by } of ordered) {
    if (start < from) continue;
    result += text.slice(from, start) + by;
    from = end;
  }
  return result + text.slice(from);
}

/** The node of a path; nothing behind an alias, which stands for something written elsewhere. */
function nodeAt(root: Node | undefined, path: Path): Node | undefined {
  let node = root;
  for (const step of path) {
    if (node?.kind === "mapping") node = node.pairs.get(String(step))?.value;
    else if (node?.kind === "sequence") node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** Into `[…]` or `{…}`, behind the last part. */
function intoBrackets(text: string, node: Sequence | Mapping, added: string): Edit {
  const last = lastPart(node);
  if (last === undefined) return { start: node.start + 1, end: node.start + 1, text: ` ${added} ` };
  const end = endOf(text, last);
  const comma = /^\s*,/.exec(text.slice(end, node.end))?.[0].length ?? 0;
  return { start: end + comma, end: end + comma, text: comma > 0 ? ` ${added},` : `, ${added}` };
}

/** On a line of its own behind the last line of a node, with whatever comment that line has. */
function behind(text: string, node: Node, line: string): Edit {
  const newline = text.indexOf("\n", endOf(text, node));
  if (newline < 0) return { start: text.length, end: text.length, text: `\n${line}\n` };
  const at = text[newline - 1] === "\r" ? newline - 1 : newline;
  const ending = text.slice(at, newline + 1);
  return { start: at, end: at, text: `${ending}${line.replaceAll("\n", ending)}` };
}

/** Where the last written token of a node ends; block collections may reach over empty lines and comments behind it. */
function endOf(text: string, node: Node): number {
  let here = node;
  for (let last = lastPart(here); last !== undefined && !isBracketed(text, here); last = lastPart(here)) here = last;
  return here.end;
}

function isBracketed(text: string, node: Node): boolean {
  return text[node.start] === "[" || text[node.start] === "{";
}

function lastPart(node: Node): Node | undefined {
  if (node.kind === "sequence") return node.items.at(-1);
  return node.kind === "mapping" ? [...node.pairs.values()].at(-1)?.value : undefined;
}

function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return text.slice(start, offset).replaceAll(/[^ ]/g, " ");
}
