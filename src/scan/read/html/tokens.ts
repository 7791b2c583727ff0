import type { Entry, Range } from "../../outline.js";
import type { MarkupEvent } from "./events.js";

/** The text between the tags of an element whose content is no markup. */
export interface RawContent {
  readonly tag: string;
  readonly attributes: readonly Entry[];
  readonly at: Range;
}

/** Markup taken apart. */
export interface Markup {
  readonly events: readonly MarkupEvent[];
  /** Scripts, styles and the like. */
  readonly raw: readonly RawContent[];
}

const RAW = new Set(["script", "style", "wxs", "i18n", "docs"]);
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const LONGEST_EXPRESSION = 2_000;
const TAG_START = /[A-Za-z!?/]/;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Takes HTML, Vue templates and wxml apart in one pass; wrong markup gives what can be told. */
export function tokenize(text: string): Markup {
  const events: MarkupEvent[] = [];
  const raw: RawContent[] = [];
  let at = 0;
  const say = (from: number, to: number): void => {
    const trimmed = trim(text, { from, to });
    if (trimmed.to > trimmed.from) {
      const words = text.slice(trimmed.from, Math.min(trimmed.to, trimmed.from + 400));
      events.push({ is: "text", text: decoded(words), at: trimmed });
    }
  };
  const nextTag = tagFinder(text);
  while (at < text.length) {
    const open = nextTag(at);
    if (open > at) say(at, open);
    if (open === text.length) break;
    const next = text[open + 1] ?? "";
    if (text.startsWith("<!--", open)) {
      at = positionOf(text, "-->", open + 4) + 3;
    } else if (next === "!" || next === "?") {
      at = positionOf(text, ">", open) + 1;
    } else if (next === "/") {
      const to = positionOf(text, ">", open);
      events.push({ is: "close", tag: text.slice(open + 2, Math.min(to, open + 200)).trim() });
      at = to + 1;
    } else at = openTag(text, open, events, raw);
  }
  return { events, raw };
}

/** Finds where the next tag begins: not at a lone `<`, nor inside of `{{ … }}`; asked with offsets that grow. */
function tagFinder(text: string): (from: number) => number {
  let braces = -1;
  let close = -1;
  return (from) => {
    let at = from;
    for (;;) {
      const open = positionOf(text, "<", at);
      if (open === text.length) return open;
      if (braces < at) braces = positionOf(text, "{{", at);
      if (braces < open) {
        if (close < braces) close = positionOf(text, "}}", braces);
        if (close === text.length || close - braces > LONGEST_EXPRESSION) braces = positionOf(text, "{{", braces + 2);
        else at = close + 2;
      } else if (TAG_START.test(text[open + 1] ?? "")) return open;
      else at = open + 1;
    }
  };
}

/** Where a text stands next, or the end. */
function positionOf(text: string, wanted: string, from: number): number {
  const found = text.indexOf(wanted, from);
  return found === -1 ? text.length : found;
}

/** Reads `<tag …>`; content that is no markup is passed over. Gives the offset behind it. */
function openTag(text: string, open: number, events: MarkupEvent[], raw: RawContent[]): number {
  const nameEnd = skip(text, open + 1, (char) => !/[\s/>]/.test(char));
  const tag = text.slice(open + 1, nameEnd);
  const attributes: Entry[] = [];
  let at = nameEnd;
  let closed = false;
  for (;;) {
    at = skip(text, at, (char) => /\s/.test(char));
    if (at >= text.length || text[at] === "<") break;
    if (text[at] === ">") {
      at++;
      break;
    }
    if (text[at] === "/") {
      closed = text[at + 1] === ">";
      at++;
      continue;
    }
    at = attribute(text, at, attributes);
  }
  const element = { tag, attributes, at: { from: open, to: at } };
  events.push({ is: "open", element });
  if (closed || VOID.has(tag)) events.push({ is: "close", tag });
  else if (isRaw(tag, attributes)) {
    const end = endOfRaw(text, at, tag);
    raw.push({ tag: tag.toLowerCase(), attributes, at: { from: at, to: end } });
    return end;
  }
  return at;
}

/** Whether the content of an element is another language; templates may be. */
function isRaw(tag: string, attributes: readonly Entry[]): boolean {
  const language = attributes.find(({ key }) => key === "lang")?.value;
  return RAW.has(tag.toLowerCase()) || (tag === "template" && language?.is === "text" && language.text !== "html");
}

function endOfRaw(text: string, from: number, tag: string): number {
  return positionOf(text, `</${tag}`, from);
}

function attribute(text: string, from: number, attributes: Entry[]): number {
  const keyEnd = Math.max(
    from + 1,
    skip(text, from, (char) => !/[\s=>/]/.test(char)),
  );
  const at = { from, to: keyEnd };
  const key = text.slice(from, Math.min(keyEnd, from + 200));
  const equals = skip(text, keyEnd, (char) => /\s/.test(char));
  if (text[equals] !== "=") {
    attributes.push({ key, value: { is: "text", text: "", at: { from: keyEnd, to: keyEnd } }, at });
    return keyEnd;
  }
  const start = skip(text, equals + 1, (char) => /\s/.test(char));
  const quote = text[start];
  const quoted = quote === '"' || quote === "'";
  const first = quoted ? start + 1 : start;
  const last = quoted ? positionOf(text, quote, first) : skip(text, first, (char) => !/[\s>]/.test(char));
  const value = decoded(text.slice(first, last));
  attributes.push({ key, value: { is: "text", text: value, at: { from: first, to: last } }, at });
  return Math.min(quoted ? last + 1 : last, text.length);
}

function skip(text: string, from: number, while_: (char: string) => boolean): number {
  let at = from;
  while (at < text.length && while_(text[at]!)) at++;
  return at;
}

function trim(text: string, { from, to }: Range): Range {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { from: start, to: end };
}

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
