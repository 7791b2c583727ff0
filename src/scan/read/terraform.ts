import { EMPTY_OUTLINE, type Outline } from "../outline.js";
import { type Leaf, settingsOf } from "./leaf.js";
import { type Found, isMark, lineEnd, type Style, type Token, tokenize } from "./tokens.js";
import { keyAt, type Route, readValue, step } from "./values.js";

/** Reads Terraform and other HCL as settings: `resource`, type, name, key; what is no literal is kept as written. */
export function terraformReader(text: string): Outline {
  const tokens = tokenize(text, HCL).filter(({ kind }) => kind !== "comment");
  const leaves: Leaf[] = [];
  const blocks: Route[] = [];
  const root: Route = { path: [], keys: [] };
  for (let i = 0; i < tokens.length; ) {
    const around = blocks.at(-1) ?? root;
    const attribute = keyAt(tokens, i, around);
    const open = attribute ? undefined : braceFrom(tokens, i);
    if (attribute) {
      i = readValue(text, tokens, attribute.next, attribute.route, leaves);
    } else if (open !== undefined) {
      const labels = tokens.slice(i, open).map(({ text }) => text);
      // Deeper blocks are read as if they stood further out.
      const isDeep = blocks.length >= DEEPEST;
      blocks.push(isDeep ? around : labels.reduce((route, label) => step(route, label, undefined), around));
      i = open + 1;
    } else {
      if (isMark(tokens[i], "}")) blocks.pop();
      i += 1;
    }
  }
  return { ...EMPTY_OUTLINE, settings: settingsOf(leaves) };
}

/** Where the brace of a block opens that starts at a token: words and labels stand before it. */
function braceFrom(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < from + MOST_LABELS; i++) {
    if (i > from && isMark(tokens[i], "{")) return i;
    if (tokens[i]?.kind !== "word" && tokens[i]?.kind !== "string") return undefined;
  }
  return undefined;
}

function heredoc(text: string): (at: number) => Found | undefined {
  return (at) => {
    if (!text.startsWith("<<", at)) return undefined;
    HEREDOC.lastIndex = at;
    const [opening, word] = HEREDOC.exec(text) ?? [];
    if (!opening || !word) return undefined;
    const from = at + opening.length;
    for (let line = from; line < text.length; line = lineEnd(text, line) + 1) {
      const end = lineEnd(text, line);
      if (text.slice(line, Math.min(end, line + 500)).trim() === word) return { kind: "string", from, to: line, end };
    }
    return { kind: "string", from, to: text.length, end: text.length };
  };
}

const DEEPEST = 64;
const MOST_LABELS = 6;
const HEREDOC = /<<-?(\w+)[ \t]*\r?\n/y;
const HCL: Style = {
  word: /[\p{L}\p{N}_][\p{L}\p{N}_-]*/uy,
  lineComments: ["#", "//"],
  blockComments: true,
  quotes: [{ open: '"', close: '"', escape: "backslash", lines: false, interpolates: true }],
  special: heredoc,
};
