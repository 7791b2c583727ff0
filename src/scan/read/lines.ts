import type { Range } from "../outline.js";
import type { Leaf } from "./leaf.js";
import { lineEnd } from "./tokens.js";

/** Whether a file of this name holds environment variables: `.env`, `.env.local`, `env.example`, `prod.env`. */
export function isEnv(file: string): boolean {
  return /(?:^|\/)(?:\.env(?:rc|\.[\w.-]+)?|env\.(?:example|sample|template|dist|local)|[\w.-]+\.env)$/i.test(file);
}

/** Reads the variables of a `.env` file; those in comments are none. */
export function envLeaves(text: string): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (let start = 0; start < text.length; ) {
    let end = lineEnd(text, start);
    const [head, name] = VARIABLE.exec(text.slice(start, Math.min(end, start + LONGEST_HEAD))) ?? [];
    if (head !== undefined && name !== undefined) {
      const from = start + head.length;
      const quoted = quotedAt(text, from);
      const nameFrom = start + head.lastIndexOf(name);
      leaves.push(leafOf([name], text, quoted ?? bareAt(text, from, end), placeOf(nameFrom, name)));
      if (quoted) end = lineEnd(text, quoted.to);
    }
    start = end + 1;
  }
  return leaves;
}

/** Reads the keys of a `.properties` file, split at their dots. */
export function propertiesLeaves(text: string): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (let start = 0; start < text.length; ) {
    const end = joinedEnd(text, start);
    const from = skipBlanks(text, start, end);
    const key = keyEnd(text, from, end);
    if (key > from && !"#!".includes(text.charAt(from))) {
      let value = skipBlanks(text, key, end);
      if (value < end && "=:".includes(text.charAt(value))) value = skipBlanks(text, value + 1, end);
      const path = unescaped(text.slice(from, key)).split(".", DEEPEST);
      const leaf = leafOf(path, text, { from: value, to: trimmed(text, value, end) }, { from, to: key });
      leaves.push({ ...leaf, value: unescaped(leaf.value) });
    }
    start = end + 1;
  }
  return leaves;
}

/**
 * Reads the keys of a text that is nearly YAML, line by line: templates of Helm and Ansible, placeholders of Maven. Only
 * values on the line of their key are seen.
 */
export function looseLeaves(text: string): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let open: readonly { readonly indent: number; readonly key: string }[] = [];
  // Lines indented further belong to a text block.
  let block = Number.POSITIVE_INFINITY;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const first = skipBlanks(text, start, end);
    const [head = "", dashes = "", key] = KEY.exec(text.slice(first, Math.min(end, first + LONGEST_HEAD))) ?? [];
    if (first < end && first - start <= block) block = Number.POSITIVE_INFINITY;
    if (key !== undefined && block === Number.POSITIVE_INFINITY) {
      const indent = first - start + dashes.length;
      const value = skipBlanks(text, first + head.length, end);
      const keyAt = placeOf(first + head.indexOf(key, dashes.length), key);
      open = open.filter((one) => one.indent < indent);
      if (value === end || text.charAt(value) === "#") {
        open = [...open, { indent, key }].slice(0, DEEPEST);
      } else if ("|>".includes(text.charAt(value))) {
        block = first - start;
      } else {
        const quoted = quotedAt(text, value);
        const at = quoted && quoted.to < end ? quoted : bareAt(text, value, end);
        leaves.push(leafOf([...open.map((one) => one.key), key], text, at, keyAt));
      }
    }
    start = end + 1;
  }
  return leaves;
}

function leafOf(path: readonly string[], text: string, at: Range, key: Range): Leaf {
  return { path, value: text.slice(at.from, at.to), at: at.from < at.to ? at : key };
}

function placeOf(from: number, key: string): Range {
  return { from, to: from + key.length };
}

/** What stands in quotes at an offset, over several lines too. */
function quotedAt(text: string, from: number): Range | undefined {
  const quote = text.charAt(from);
  if (quote !== '"' && quote !== "'") return undefined;
  for (let i = from + 1; i < text.length; i++) {
    if (text.charAt(i) === quote) return { from: from + 1, to: i };
    if (quote === '"' && text.charAt(i) === "\\") i += 1;
  }
  return undefined;
}

/** A value without quotes: up to a comment. */
function bareAt(text: string, from: number, end: number): Range {
  let to = from;
  while (to < end && !(text.charAt(to) === "#" && (to === from || isBlank(text, to - 1)))) to++;
  return { from, to: trimmed(text, from, to) };
}

/** The end of a line of properties: a backslash at its end joins the next one. */
function joinedEnd(text: string, start: number): number {
  let end = lineEnd(text, start);
  if ("#!".includes(text.charAt(skipBlanks(text, start, end)))) return end;
  while (end < text.length && text.charAt(end - 1) === "\\" && text.charAt(end - 2) !== "\\") {
    end = lineEnd(text, text.startsWith("\r\n", end) ? end + 2 : end + 1);
  }
  return end;
}

function keyEnd(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && !"=:".includes(text.charAt(i)) && !isBlank(text, i)) i += text.charAt(i) === "\\" ? 2 : 1;
  return Math.min(i, end);
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|\r?\n[ \t]*|([\s\S]))/g, (_, code?: string, char?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (char ?? ""),
  );
}

function skipBlanks(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isBlank(text, i)) i++;
  return i;
}

function trimmed(text: string, from: number, end: number): number {
  let to = end;
  while (to > from && isBlank(text, to - 1)) to--;
  return to;
}

function isBlank(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === " " || char === "\t" || char === "\uFEFF";
}

const DEEPEST = 64;
const LONGEST_HEAD = 300;
const VARIABLE = /^\uFEFF?[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*/;
// A tag such as `!Sub` is no part of the value.
const KEY = /^((?:- +)*)["']?([\w./-]+)["']?[ \t]*:(?:[ \t]+![\w:]+)?(?=[ \t]|$)/;
