import type { Range } from "../../outline.js";
import type { Syntax } from "../tree.js";

const LONGEST = 300;

/** Comments that speak of a declaration: directly above it on lines of their own, within it, and behind it on its last line. */
export function commentsOf({ text, comments }: Syntax, range: Range): string[] {
  const next = firstFrom(comments, range.from);
  const above: string[] = [];
  let start = range.from;
  for (let index = next - 1; index >= 0; index -= 1) {
    const comment = comments[index]!;
    if (!/^[^\S\n]*\n?[^\S\n]*$/.test(between(text, comment.to, start))) break;
    if (text.slice(lineStart(text, comment.from), comment.from).trim() !== "") break;
    above.unshift(plainComment(text.slice(comment.from, comment.to)));
    start = comment.from;
  }
  const end = firstFrom(comments, range.to);
  const within = comments.slice(next, Math.min(end, next + 3));
  const beside = comments[end];
  const isBeside = beside && /^[,;)\t ]*$/.test(between(text, range.to, beside.from));
  const others = isBeside ? [...within, beside] : within;
  return [...joined(above), ...others.map(({ from, to }) => plainComment(text.slice(from, to)))].filter(
    (label) => label !== "",
  );
}

/** What a comment or docstring says, without its marks, tags and line breaks. */
export function plainComment(comment: string): string {
  const lines = comment
    .slice(0, 4 * LONGEST)
    .split("\n")
    .map((line) => line.replace(/^\s*(\/\*+|\/\/+!?|#+:?|\*+(?!\/))?\s?/, "").replace(/\*+\/\s*$/, ""));
  const end = lines.findIndex((line) => /^\s*@(param|return|throws|author|see|since|date|version)\b/i.test(line));
  return prose((end < 0 ? lines : lines.slice(0, end)).join(" "));
}

/** Text as one line of bounded length, without tags of HTML. */
export function prose(text: string): string {
  return text
    .slice(0, 4 * LONGEST)
    .replace(/<\/?[a-zA-Z][^<>]{0,80}>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST);
}

function joined(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [prose(lines.join(" "))];
}

function between(text: string, from: number, to: number): string {
  return text.slice(from, Math.min(to, from + 400));
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf("\n", at - 1) + 1, at - 400);
}

function firstFrom(ranges: readonly Range[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
