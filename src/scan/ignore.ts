import { type Lines, lineIndex, spanOf } from "../source/lines.js";
import type { Span } from "../source/span.js";

/** A comment in code that accepts what a rule says about its line or the next one. */
export interface Ignore {
  /** Id of the rule. */
  readonly rule: string;
  /** Why; empty when nobody says. */
  readonly reason: string;
  readonly at: Span;
  /** Lines that it covers: its own, and the next where it stands alone. */
  readonly lines: readonly number[];
}

const WORD = "hegui-ignore";

/** Finds `hegui-ignore <rule> <reason>` in comments of any language. */
export function ignoresOf(file: string, text: string): readonly Ignore[] {
  const found: Ignore[] = [];
  let lines: Lines | undefined;
  for (let from = text.indexOf(WORD); from >= 0; from = text.indexOf(WORD, from + WORD.length)) {
    if (/\S/.test(text.charAt(from + WORD.length))) continue;
    lines ??= lineIndex(text);
    const { line, column } = lines.at(from);
    const before = text.slice(Math.max(from - column + 1, from - LONGEST), from);
    const opening = OPENING.exec(before);
    if (!opening) continue;
    const rest = text.slice(from + WORD.length, Math.min(lines.end(from), from + LONGEST));
    const [said, behind] = cut(rest, CLOSING.get(opening[1]!));
    const [rule = "", ...reason] = said.trim().split(/\s+/);
    const isAlone = BARE.test(before.slice(0, opening.index)) && BARE.test(behind);
    found.push({
      rule,
      reason: reason.join(" "),
      at: spanOf(file, lines, from, from + WORD.length + said.trimEnd().length),
      lines: isAlone ? [line, line + 1] : [line],
    });
  }
  return found;
}

/** Characters of a line that are looked at, before and behind the word. */
const LONGEST = 1_000;
/** The sign that opens a comment, at the end of what stands before the word. */
const OPENING = /(\/{2,3}|#{1,9}|--|\/\*|<!--|\*|"""|'''|;{1,9})[\s*!]{0,20}$/;
/** The signs that close one; others reach to the end of their line. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["/*", "*/"],
  ["*", "*/"],
  ["<!--", "-->"],
  ['"""', '"""'],
  ["'''", "'''"],
]);
/** Nothing beside a comment but the braces that JSX puts around it. */
const BARE = /^[\s{}]*$/;

/** The text up to a sign, and what stands behind it. */
function cut(text: string, sign: string | undefined): readonly [string, string] {
  const at = sign === undefined ? -1 : text.indexOf(sign);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + sign!.length)];
}
