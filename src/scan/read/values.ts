import type { Range } from "../outline.js";
import type { Leaf } from "./leaf.js";
import { isMark, isWord, placeOf, type Token } from "./tokens.js";

/** Where a value of TOML or HCL stands. */
export interface Route {
  readonly path: readonly string[];
  readonly keys: readonly (Range | undefined)[];
}

/** A route one key further. */
export function step({ path, keys }: Route, key: string, at: Range | undefined): Route {
  return { path: [...path, key], keys: [...keys, at] };
}

interface Frame {
  readonly closer: string;
  readonly route: Route;
  /** Index of the next item of a list; undefined in an object or a call. */
  item: number | undefined;
}

/**
 * Reads the value that starts at a token, with the lists, objects and calls inside it, and gives the index behind it.
 * Tokens hold no comments. What is no literal is kept as written.
 */
export function readValue(text: string, tokens: readonly Token[], from: number, start: Route, leaves: Leaf[]): number {
  const frames: Frame[] = [];
  let route: Route | undefined = start;
  let i = from;
  while (i < tokens.length && (route || frames.length > 0)) {
    if (route) {
      const closer = CLOSERS.get(tokens[i]!.kind === "mark" ? tokens[i]!.text : "");
      const frame: Frame | undefined = closer
        ? { closer, route, item: closer === "]" ? 0 : undefined }
        : callOf(tokens, i, route);
      if (frame && (frames.length >= DEEPEST || isWord(tokens[i + 1], "for"))) {
        i = skipped(tokens, i);
      } else if (frame) {
        frames.push(frame);
        i += closer ? 1 : 2;
      } else {
        i = readPlain(text, tokens, i, route, leaves);
      }
      route = frame && frames.at(-1) === frame && frame.closer === ")" ? frame.route : undefined;
      continue;
    }
    const frame = frames.at(-1)!;
    const token = tokens[i]!;
    if (isMark(token, frame.closer)) {
      frames.pop();
      i += 1;
    } else if (isMark(token, ",")) {
      i += 1;
      if (frame.closer === ")") route = frame.route;
    } else if (closes(token)) {
      i += 1;
    } else if (frame.item !== undefined) {
      route = step(frame.route, String(frame.item++), undefined);
    } else {
      const named = frame.closer === "}" ? keyAt(tokens, i, frame.route) : undefined;
      route = named?.route;
      i = named?.next ?? i + 1;
    }
  }
  return i;
}

/** Reads `key =`, `"key" =`, `key:` or `a.b =` at a token. */
export function keyAt(
  tokens: readonly Token[],
  from: number,
  around: Route,
): { readonly route: Route; readonly next: number } | undefined {
  let last = from;
  while (isKey(tokens[last]) && isMark(tokens[last + 1], ".") && last - from < 2 * MOST_KEYS) last += 2;
  const assigns = (isMark(tokens[last + 1], "=") && !isMark(tokens[last + 2], "=")) || isMark(tokens[last + 1], ":");
  if (!assigns || !isKey(tokens[last])) return undefined;
  let route = around;
  for (let i = from; i <= last; i += 2) route = step(route, tokens[i]!.text, placeOf(tokens[i]!));
  return { route, next: last + 2 };
}

function isKey(token: Token | undefined): boolean {
  return token?.kind === "word" || token?.kind === "string";
}

/** A call whose first argument is a list or an object, such as `jsonencode({ … })`: its content is read. */
function callOf(tokens: readonly Token[], i: number, route: Route): Frame | undefined {
  const opens = tokens[i]?.kind === "word" && isMark(tokens[i + 1], "(");
  const holds = isMark(tokens[i + 2], "{") || isMark(tokens[i + 2], "[");
  return opens && holds ? { closer: ")", route, item: undefined } : undefined;
}

function readPlain(text: string, tokens: readonly Token[], from: number, route: Route, leaves: Leaf[]): number {
  let depth = 0;
  let i = from;
  for (; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (depth === 0 && (closes(token) || isMark(token, ",") || (i > from && token.line > tokens[i - 1]!.endLine)))
      break;
    depth += opens(token) ? 1 : closes(token) ? -1 : 0;
  }
  const first = tokens[from];
  const last = tokens[i - 1];
  if (i === from || !first || !last) return i;
  const isText = first === last && first.kind === "string";
  const at = isText ? { from: first.from, to: first.to } : { from: first.start, to: last.end };
  if (at.to - at.from <= LONGEST) leaves.push({ ...route, value: text.slice(at.from, at.to), at });
  return i;
}

/** The index behind the bracket that closes the first one from `from` on. */
function skipped(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (opens(token)) depth += 1;
    else if (closes(token) && --depth <= 0) return i + 1;
  }
  return tokens.length;
}

function opens({ kind, text }: Token): boolean {
  return kind === "mark" && CLOSERS.has(text);
}

function closes({ kind, text }: Token): boolean {
  return kind === "mark" && ")]}".includes(text);
}

const DEEPEST = 64;
const MOST_KEYS = 16;
const LONGEST = 4_000;
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["[", "]"],
  ["{", "}"],
  ["(", ")"],
]);
