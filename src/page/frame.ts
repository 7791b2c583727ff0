import type { Snippet } from "../finding/report.js";
import type { Span } from "../source/span.js";
import { type Html, html } from "./html.js";

/** UTF-16 units shown of a line, and of what stands before a range that begins far in it. */
const WINDOW = 200;
const BEFORE = 40;

/** Lines of a file with their numbers, the range marked. */
export function frame(at: Span, { first, lines }: Snippet): Html {
  if (lines.length === 0) return html``;
  const rows = lines.map((line, index) => {
    const number = first + index;
    return html`<span class=line><span class=no>${number}</span><span>${codeOf(line, number, at)}</span></span>`;
  });
  return html`<pre class=frame><code>${rows}</code></pre>`;
}

function codeOf(line: string, number: number, { start, end }: Span): Html {
  if (number !== start.line) return html`${cut(line, 0)}`;
  const from = start.column - 1 > WINDOW - BEFORE ? start.column - 1 - BEFORE : 0;
  const last = end.line > start.line ? line.length : end.column - 1;
  const stop = Math.min(last, from + WINDOW);
  const before = `${from > 0 ? "…" : ""}${line.slice(from, start.column - 1)}`;
  return html`${before}<mark>${line.slice(start.column - 1, stop)}</mark>${cut(line, stop, from + WINDOW - stop)}`;
}

function cut(line: string, from: number, most = WINDOW): string {
  const rest = line.slice(from, from + most);
  return from + most < line.length ? `${rest}…` : rest;
}
