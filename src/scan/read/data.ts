import { type Node, parseSource } from "../../source/source.js";
import type { Range } from "../outline.js";
import type { Leaf } from "./leaf.js";
import { type Style, tokenizer } from "./tokens.js";

/** The documents of a YAML or JSON file. */
export interface Data {
  readonly roots: readonly Node[];
  /** Without a byte order mark. */
  readonly text: string;
  /** What places of nodes lie behind those of the text: a byte order mark. */
  readonly base: number;
  /** Where it could not be read; the whole text when it is over a limit. */
  readonly unread: readonly Range[];
}

/** Reads YAML, or JSON with or without comments; a text that is not well-formed has no documents. */
export function readData(text: string, file: string): Data {
  const { source, problems } = parseSource(file, isJson(file) ? withoutComments(text) : text);
  const roots = source.documents.flatMap(({ root }) => root ?? []);
  const isRefused = source.documents.length === 0 && problems.length > 0;
  const base = text.length - source.text.length;
  return { roots, text: source.text, base, unread: isRefused ? [{ from: 0, to: text.length }] : [] };
}

/** Whether a file of this name is JSON. */
export function isJson(file: string): boolean {
  return /\.(?:json[5c]?|webmanifest)$/i.test(file);
}

/** Every scalar with the keys that lead to it; what an alias repeats is read once, where it is written. */
export function leavesOf(data: Data): readonly Leaf[] {
  const leaves: Leaf[] = [];
  // Limits of the source bound the depth.
  const visit = (node: Node, path: readonly string[], key: Range | undefined): void => {
    if (node.kind === "mapping") {
      for (const [name, pair] of node.pairs) visit(pair.value, [...path, name], placeIn(data, pair.key));
    } else if (node.kind === "sequence") {
      node.items.forEach((item, i) => {
        visit(item, [...path, String(i)], undefined);
      });
    } else if (node.kind === "scalar") {
      const at = node.text === "" && key ? key : placeIn(data, node);
      leaves.push({ path, value: node.text, at });
    } else if (node.target.kind === "scalar") {
      leaves.push({ path, value: node.target.text, at: placeIn(data, node) });
    }
  };
  for (const root of data.roots) visit(root, [], undefined);
  return leaves;
}

/** The place of a node in the text as given; of a scalar without its quotes. */
export function placeIn({ text, base }: Data, { kind, start, end }: Node): Range {
  const quote = text.charAt(start);
  const isQuoted = kind === "scalar" && end - start >= 2 && (quote === '"' || quote === "'");
  return isQuoted ? { from: start + 1 + base, to: end - 1 + base } : { from: start + base, to: end + base };
}

/** Comments become blanks, so that all places stay. */
function withoutComments(text: string): string {
  if (!text.includes("//") && !text.includes("/*")) return text;
  const { next } = tokenizer(text, JSON_STYLE);
  let clean = "";
  let from = 0;
  for (let token = next(); token; token = next()) {
    if (token.kind !== "comment") continue;
    clean += text.slice(from, token.start) + text.slice(token.start, token.end).replace(/[^\r\n]/g, " ");
    from = token.end;
  }
  return clean + text.slice(from);
}

const JSON_STYLE: Style = {
  word: /[^\s"'/]+/y,
  lineComments: ["//"],
  blockComments: true,
  quotes: [
    { open: '"', close: '"', escape: "backslash", lines: false },
    { open: "'", close: "'", escape: "backslash", lines: false },
  ],
};
