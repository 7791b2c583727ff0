import type { Range } from "../outline.js";

/** A piece of a text: `start` to `end` with its quotes or markers, `from` to `to` without them. */
export interface Token {
  readonly kind: "word" | "string" | "comment" | "mark";
  /** What stands between `from` and `to`, as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Lines of its first and last character, from 0. */
  readonly line: number;
  readonly endLine: number;
  /** A name in quotes: never a keyword. */
  readonly quoted: boolean;
}

/** What opens and closes a quoted stretch. */
export interface Quote {
  readonly open: string;
  readonly close: string;
  /** How the closing quote is written inside: behind a backslash or doubled, or either. */
  readonly escape: "backslash" | "double" | "both" | "none";
  /** May go on over the end of a line. */
  readonly lines: boolean;
  /** Holds a name instead of a text. */
  readonly name?: boolean;
  /** Quotes inside `${ }` do not end it. */
  readonly interpolates?: boolean;
}

/** Where a token ends that a language reads in its own way. */
export interface Found {
  readonly kind: Token["kind"];
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** How a language writes comments, quotes and words. */
export interface Style {
  /** Sticky; what is a word. */
  readonly word: RegExp;
  readonly lineComments: readonly string[];
  /** Whether block comments between slash and star exist. */
  readonly blockComments: boolean;
  /** Longer opening quotes first. */
  readonly quotes: readonly Quote[];
  /** Reads what is special at an offset; called once for each text, so that it may remember. */
  readonly special?: (text: string) => (at: number) => Found | undefined;
}

/** Gives the tokens of a text one by one. */
export interface Tokenizer {
  next(): Token | undefined;
  /** Goes on at an offset further on. */
  jump(offset: number): void;
}

/** Letters, digits, `_` and `$`, in any script. */
export const WORD = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_$]*/uy;

/** Reads tokens in linear time and never fails: what it does not know is a mark of one character. */
export function tokenizer(text: string, style: Style): Tokenizer {
  const special = style.special?.(text);
  // Where a quote is known not to be closed before, so that nobody looks again and again.
  const unclosed = new Map<Quote, number>();
  let at = 0;
  let line = 0;

  const find = (): Found => {
    const own = special?.(at);
    if (own) return own;
    if (style.blockComments && text.startsWith("/*", at)) {
      const close = text.indexOf("*/", at + 2);
      return close < 0 ? whole("comment", at + 2, text.length, 0) : whole("comment", at + 2, close, 2);
    }
    const opener = style.lineComments.find((one) => text.startsWith(one, at));
    if (opener) return whole("comment", at + opener.length, lineEnd(text, at), 0);
    const quote = style.quotes.find((one) => text.startsWith(one.open, at));
    if (quote) {
      const from = at + quote.open.length;
      const { at: close, closed } = at < (unclosed.get(quote) ?? 0) ? OPEN_END : closing(text, from, quote);
      if (closed) return whole(quote.name ? "word" : "string", from, close, quote.close.length);
      unclosed.set(quote, Math.max(close, unclosed.get(quote) ?? 0));
      return whole("mark", at, at + 1, 0);
    }
    style.word.lastIndex = at;
    const word = style.word.exec(text)?.[0];
    return word ? whole("word", at, at + word.length, 0) : whole("mark", at, at + 1, 0);
  };

  return {
    next: () => {
      for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (breaks(text, at)) line += 1;
        else if (!BLANK.has(code)) break;
      }
      if (at >= text.length) return undefined;
      const { kind, from, to, end } = find();
      const start = at;
      const first = line;
      for (; at < end; at++) if (breaks(text, at)) line += 1;
      const quoted = kind === "word" && from > start;
      return { kind, text: text.slice(from, to), start, end, from, to, line: first, endLine: line, quoted };
    },
    jump: (offset) => {
      for (; at < offset; at++) if (breaks(text, at)) line += 1;
    },
  };
}

/** All tokens of a text. */
export function tokenize(text: string, style: Style): readonly Token[] {
  const { next } = tokenizer(text, style);
  const tokens: Token[] = [];
  for (let token = next(); token; token = next()) tokens.push(token);
  return tokens;
}

/** The place of a token's text. */
export function placeOf({ from, to }: Token): Range {
  return { from, to };
}

/** Whether a token is this mark. */
export function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === "mark" && token.text === text;
}

/** Whether a token is one of these words without quotes; they are given in lower case. */
export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === "word" && !token.quoted && words.includes(token.text.toLowerCase());
}

/** Where the line of an offset ends. */
export function lineEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) !== LF && text.charCodeAt(end) !== CR) end++;
  return end;
}

function whole(kind: Token["kind"], from: number, to: number, closer: number): Found {
  return { kind, from, to, end: to + closer };
}

/** Where a quote closes, or how far it was looked for. */
function closing(text: string, from: number, quote: Quote): { readonly at: number; readonly closed: boolean } {
  const { close, lines, interpolates } = quote;
  const slashes = quote.escape === "backslash" || quote.escape === "both";
  const doubles = quote.escape === "double" || quote.escape === "both";
  let braces = 0;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!lines && (code === LF || code === CR)) return { at: i, closed: false };
    if (interpolates && code === DOLLAR && text.charCodeAt(i + 1) === OPEN) {
      braces += 1;
      i += 1;
    } else if (braces > 0) {
      if (code === OPEN) braces += 1;
      else if (code === CLOSE) braces -= 1;
    } else if (text.startsWith(close, i)) {
      if (!doubles || !text.startsWith(close, i + close.length)) return { at: i, closed: true };
      i += close.length;
    } else if (slashes && code === BACKSLASH) {
      i += 1;
    }
  }
  return { at: text.length, closed: false };
}

function breaks(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LF || (code === CR && text.charCodeAt(at + 1) !== LF);
}

const OPEN_END = { at: 0, closed: false };
const LF = 10;
const CR = 13;
const DOLLAR = 36;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;
const BLANK: ReadonlySet<number> = new Set([9, 11, 12, 13, 32, 0xa0, 0x3000, 0xfeff]);
