import type { Range } from "../../outline.js";
import type { Script } from "./syntax.js";

const LONGEST = 200;
const STACKED = 5;
const DIRECTIVE = /^\s*(?:eslint|tslint|prettier|biome|@ts-|istanbul|c8 |v8 |#|sourceMapping)/;
/** Code that is commented out. */
const CODE = /[;{}]$|^["'\w$-]{1,60}\??\s*:.*,$/;
const TOLD = /^@(?:description|desc|title|label|comment|summary|remarks)\s+/;

/** The comments that speak of what begins at an offset: right above it, each on its own line, or right before it. */
export function commentsAbove(script: Script, from: number): readonly string[] {
  const found: string[] = [];
  let start = from;
  for (let i = lastBefore(script.comments, from); i >= 0 && found.length < STACKED; i--) {
    const comment = script.comments[i]!;
    const between = script.text.slice(comment.to, start);
    if (between.length > LONGEST || !/^[ \t]*(?:\r\n|\n|\r)?[ \t]*$/.test(between)) break;
    if (!ownLine(script.text, comment.from) && /[\r\n]/.test(between)) break;
    found.unshift(...said(script.text, comment));
    start = comment.from;
  }
  return found.length > 1 && !found.some((one) => one.length > LONGEST / 2) ? [found.join(" ")] : found;
}

/** The comment behind an offset on the same line. */
export function commentAfter(script: Script, to: number): readonly string[] {
  const comment = script.comments[lastBefore(script.comments, to) + 1];
  if (!comment || comment.from < to || comment.from - to > LONGEST) return [];
  return /^[ \t,;)]*$/.test(script.text.slice(to, comment.from)) ? said(script.text, comment) : [];
}

/** The comments that lie inside a range. */
export function commentsIn(script: Script, { from, to }: Range): readonly string[] {
  const found: string[] = [];
  for (let i = lastBefore(script.comments, from) + 1; i < script.comments.length && found.length < STACKED; i++) {
    const comment = script.comments[i]!;
    if (comment.to > to) break;
    if (comment.from >= from) found.push(...said(script.text, comment));
  }
  return found;
}

/** What a comment says, without its marks; nothing for directives, tags and code that is commented out. */
function said(text: string, comment: Range): readonly string[] {
  const raw = text.slice(comment.from, Math.min(comment.to, comment.from + 2_000));
  const inside = raw.startsWith("/*") ? raw.slice(2).replace(/\*\/$/, "") : raw.replace(/^\/\/+/, "");
  const lines: string[] = [];
  let tagged = false;
  for (const line of inside.split(/\r\n|\n|\r/)) {
    const bare = line.replace(/^[\s*]{0,40}/, "");
    if (bare.startsWith("@") && !DIRECTIVE.test(bare)) tagged = !TOLD.test(bare);
    if (!tagged) lines.push(bare.replace(TOLD, ""));
  }
  const words = lines.join(" ").replace(/\s+/g, " ").trim();
  if (words === "" || DIRECTIVE.test(words) || CODE.test(words)) return [];
  return [words.slice(0, LONGEST)];
}

function ownLine(text: string, from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i < 1_000; i--) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return true;
    if (code !== 32 && code !== 9) return false;
  }
  return from < 1_000;
}

function lastBefore(comments: readonly Range[], offset: number): number {
  let [low, high] = [-1, comments.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (comments[middle]!.to <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
