import { isOfExample, type Missed } from "../example.js";
import type { Snippet } from "../finding/report.js";
import type { Example } from "../rule/rule.js";
import { locateInside } from "../source/inside.js";
import { locate, parseSource, type Source } from "../source/source.js";
import type { Position, Span } from "../source/span.js";

/** Where a line of an example stands, with the lines to show. */
export interface Placed {
  readonly at: Span;
  readonly snippet: Snippet;
  /** The file of the rule is not at hand: lines count inside the example. */
  readonly within?: "example";
}

/** The file of a rule, parsed; undefined when it is not at hand or has changed into something else. */
export function ruleSource(file: string, text: string | undefined): Source | undefined {
  if (text === undefined) return undefined;
  const { source, problems } = parseSource(file, text);
  return problems.length === 0 && source.documents.length === 1 ? source : undefined;
}

/** The place of a problem of an example's manifest in the file of its rule. */
export function placeOfFault(
  source: Source | undefined,
  file: string,
  index: number,
  example: Example,
  at: Span,
): Placed {
  const line = isOfExample({ from: at }) ? at.start.line : at.file;
  return placeOfMissed(source, file, index, example, typeof line === "number" ? { line, at } : { line });
}

/** The place of a line of an example in the file of its rule. */
export function placeOfMissed(
  source: Source | undefined,
  file: string,
  index: number,
  example: Example,
  missed: Pick<Missed, "line" | "at">,
): Placed {
  const { given } = example;
  const lines = given.split("\n");
  if (typeof missed.line === "string") {
    const at = source && locate(source, 0, ["examples", index, "name"], "value");
    return at ? { at, snippet: snippetOf(source.text, at) } : inExample(file, lines, { line: 1, column: 1 }, 1);
  }
  const line = lines[missed.line - 1] ?? "";
  const written = line.replace(/\s*# expect: .*$/, "") || line;
  const start = missed.at?.start ?? { line: missed.line, column: line.search(/\S|$/) + 1 };
  const stop = missed.at?.end ?? { line: missed.line, column: written.length + 1 };
  const offset = (position: Position) =>
    lines.slice(0, position.line - 1).reduce((sum, one) => sum + one.length + 1, 0) + position.column - 1;
  const range = { start: offset(start), end: offset(stop) };
  const at = source && locateInside(source, ["examples", index, "given"], given, range);
  return at ? { at, snippet: snippetOf(source.text, at) } : inExample(file, lines, start, stop.column - start.column);
}

function inExample(file: string, lines: readonly string[], start: Position, length: number): Placed {
  const at = { file, start, end: { line: start.line, column: start.column + Math.max(1, length) } };
  return { at, snippet: around(lines, start.line), within: "example" };
}

/** The line of a place in a text with up to two lines before it. */
export function snippetOf(text: string, at: Span): Snippet {
  return around(text.split(/\r\n|\r|\n/), at.start.line);
}

function around(lines: readonly string[], line: number): Snippet {
  const first = Math.max(1, line - 2);
  return { first, lines: lines.slice(first - 1, line) };
}
