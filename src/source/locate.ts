import type { Source } from "./file.js";
import { type Lines, lineIndex, spanOf } from "./lines.js";
import { type Alias, followed, type Node } from "./node.js";
import type { Path, Span } from "./span.js";

/**
 * The place of a path on one line: the key that leads to it, the first line of a list item, or with "value" the first
 * line of the value. A path that does not exist gives its nearest existing ancestor, an empty one the first token.
 */
export function locate(source: Source, document: number, path: Path, prefer: "key" | "value" = "key"): Span {
  const lines = linesOf(source);
  const found = source.documents[document];
  if (!found?.root) {
    const start = found?.start ?? 0;
    return spanOf(source.file, lines, start, source.text.startsWith("---", start) ? start + 3 : start);
  }
  const { place, complete } = walk(found.root, path);
  const [start, end] = rangeOf(lines, place, complete && prefer === "value");
  return spanOf(source.file, lines, start, end);
}

/** The node at a path, behind aliases; undefined when nothing is declared there. */
export function nodeAt(source: Source, document: number, path: Path): Exclude<Node, Alias> | undefined {
  const root = source.documents[document]?.root;
  const { place, complete } = root ? walk(root, path) : { place: undefined, complete: false };
  return complete && place ? followed(place.node) : undefined;
}

/** A node and what leads to it: a key, nothing for a list item, "root" for a whole document. */
interface Place {
  readonly node: Node;
  readonly key: Node | "root" | undefined;
}

type Range = readonly [start: number, end: number];

function walk(root: Node, path: Path): { readonly place: Place; readonly complete: boolean } {
  let place: Place = { node: root, key: "root" };
  for (const step of path) {
    const next = child(followed(place.node), step);
    if (!next) return { place, complete: false };
    place = next;
  }
  return { place, complete: true };
}

function child(node: Node, step: string | number): Place | undefined {
  if (node.kind === "mapping") {
    const pair = node.pairs.get(String(step));
    return pair && { node: pair.value, key: pair.key };
  }
  const item = node.kind === "sequence" && typeof step === "number" ? node.items[step] : undefined;
  return item && { node: item, key: undefined };
}

function rangeOf(lines: Lines, { node, key }: Place, value: boolean): Range {
  if (key === "root") return firstToken(lines, node);
  // A key without a value (`name:`) is itself the best place for what should stand behind it.
  if (key === undefined || (value && node.end > node.start)) return firstLine(lines, node);
  return [key.start, key.end];
}

function firstToken(lines: Lines, root: Node): Range {
  let node = root;
  for (let first: Node | undefined = root; first; [first] = parts(node)) node = first;
  return firstLine(lines, node);
}

function firstLine(lines: Lines, node: Node): Range {
  return [node.start, endOnLine(node, lines.end(node.start))];
}

/** Where the last token of a node ends that starts before the end of a line; comments are not part of it. */
function endOnLine(node: Node, lineEnd: number): number {
  if (node.end <= lineEnd || node.kind === "scalar" || node.kind === "alias") return Math.min(node.end, lineEnd);
  let end = node.start + 1;
  for (const part of parts(node)) {
    if (part.start >= lineEnd) break;
    end = Math.max(end, endOnLine(part, lineEnd));
  }
  return end;
}

function* parts(node: Node): Generator<Node> {
  if (node.kind === "sequence") yield* node.items;
  if (node.kind !== "mapping") return;
  for (const { key, value } of node.pairs.values()) {
    yield key;
    yield value;
  }
}

const tables = new WeakMap<Source, Lines>();

/** The table of lines of a file, made once. */
export function linesOf(source: Source): Lines {
  const known = tables.get(source);
  if (known) return known;
  const lines = lineIndex(source.text);
  tables.set(source, lines);
  return lines;
}
