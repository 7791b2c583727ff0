import type { Finding } from "../../finding/report.js";
import { visible } from "../sanitise.js";
import type { Mark } from "../wording.js";
import type { Paint } from "./paint.js";
import { displayWidth } from "./width.js";

/** Blanks in front of the gutter bar, and of what is said below a frame. */
export const MARGIN = 8;
/** Columns after which a line is thought too long to read. */
export const LINE = 120;
/** UTF-16 units shown of a line of code. */
const WINDOW = 100;

/** The source lines of a finding with its range underlined, and a note behind the carets when it fits there. */
export function codeFrame(
  { at, snippet }: Pick<Finding, "at" | "snippet">,
  note: string,
  mark: Mark,
  paint: Paint,
): { readonly lines: readonly string[]; readonly noted: boolean } {
  const last = snippet.lines[at.start.line - snippet.first];
  if (last === undefined) return { lines: [], noted: false };
  // A very long line is shown from a little before the range.
  const from = at.start.column > WINDOW - 20 ? at.start.column - 40 : 0;
  const shown = snippet.lines.slice(0, at.start.line - snippet.first + 1);
  const lines = shown.map((line, index) => gutter(String(snippet.first + index), clip(line, from), paint));
  if (at.start.column > last.length + 1) return { lines, noted: false };
  const before = show(last.slice(from, at.start.column - 1));
  const end = at.end.line > at.start.line ? last.length : at.end.column - 1;
  const range = show(last.slice(at.start.column - 1, Math.min(end, from + WINDOW)));
  const offset = displayWidth(before) + (from > 0 ? 1 : 0);
  const carets = "^".repeat(Math.max(1, displayWidth(range)));
  const noted = note !== "" && MARGIN + 2 + offset + carets.length + 1 + displayWidth(note) <= LINE;
  const under = paint.mark(mark, noted ? `${carets} ${note}` : carets);
  return { lines: [...lines, gutter("", " ".repeat(offset) + under, paint)], noted };
}

function gutter(number: string, text: string, paint: Paint): string {
  return `${paint.dim(`${number.padStart(MARGIN - 1)} │`)} ${text}`;
}

function clip(line: string, from: number): string {
  const rest = line.length > from + WINDOW ? "…" : "";
  return `${from > 0 ? "…" : ""}${show(line.slice(from, from + WINDOW))}${rest}`;
}

// A tab may stand between a key and its value; as an escape it would only disturb.
function show(code: string): string {
  return visible(code.replaceAll("\t", " "));
}
