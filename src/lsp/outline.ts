import { LIMITS } from "../source/limits.js";
import type { Path } from "../source/span.js";
import { flowScan } from "./flow.js";
import {
  commentAt,
  isGap,
  keyAt,
  lineEnd,
  lineStart,
  nextLine,
  scalarEnd,
  skipProperties,
  skipSpaces,
  trimmed,
  unquoted,
} from "./lexis.js";

/** A key and the scalar behind it, or an item of a list, as offsets into the text. */
export interface Entry {
  readonly document: number;
  readonly path: Path;
  readonly key?: Range;
  readonly value?: Range & { readonly text: string };
}

/** A piece of the text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What somebody is writing: a key of the mapping at `path`, or the value at `path`. */
export interface Cursor extends Range {
  readonly at: "key" | "value";
  readonly document: number;
  readonly path: Path;
  /** A list whose next item has no dash yet. */
  readonly dash?: true;
  /** Between brackets, where everything stands on one line. */
  readonly flow?: true;
  /** Spaces in front of what is written. */
  readonly indent: number;
}

/** The entries of a text, and what stands at an offset of it. */
export interface Outline {
  readonly entries: readonly Entry[];
  readonly cursor?: Cursor;
}

/** What the parts of the scan share. */
export interface Scan {
  readonly text: string;
  readonly offset: number;
  readonly entries: Entry[];
  document: number;
  cursor: Cursor | undefined;
}

interface Frame {
  readonly kind: "mapping" | "list";
  readonly indent: number;
  readonly path: Path;
  /** Key or index of the entry that is open. */
  step: string | number;
  /** It has its value, so that deeper lines only go on with it. */
  filled: boolean;
}

/**
 * Reads a text line by line, by its indentation, where a parser would give up: every line counts for itself, so that what is half
 * written spoils nothing around it. With an offset it says what stands there, too.
 */
export function outlineOf(text: string, offset = -1): Outline {
  const scan: Scan = { text, offset, entries: [], document: 0, cursor: undefined };
  const frames: Frame[] = [];
  let started = false;
  for (let start = 0; start <= text.length; ) start = readLine(start);
  return { entries: scan.entries, ...(scan.cursor && { cursor: scan.cursor }) };

  function readLine(start: number): number {
    const end = lineEnd(text, start);
    const first = skipSpaces(text, start, end);
    if (text.startsWith("---", start) && isGap(text[start + 3])) {
      if (started) scan.document++;
      started = true;
      frames.length = 0;
    } else if (first === end || text[first] === "#") {
      if (offset >= start && offset <= first) scan.cursor = onBlank(offset - start);
    } else {
      started = true;
      return readNode(first, end, first - start, false);
    }
    return nextLine(text, end);
  }

  /** What stands at `pos`, in the given column; gives the start of the next line to read. */
  function readNode(pos: number, end: number, column: number, item: boolean): number {
    if (isContinued(column, item) || frames.length > LIMITS.depth) return nextLine(text, end);
    if (text[pos] === "-" && isGap(text[pos + 1])) return readItem(pos, end, column);
    const key = keyAt(text, pos, end);
    if (!key) return readLoose(pos, end, column, item);
    const frame = mappingAt(column);
    Object.assign(frame, { step: key.name, filled: false });
    const path = [...frame.path, key.name];
    if (within(scan, pos, key.end)) scan.cursor = cursor("key", frame.path, pos, key.end, column);
    return readValue(key.colon + 1, end, column, { path, key: { start: pos, end: key.end } }, frame);
  }

  function readItem(pos: number, end: number, column: number): number {
    popTo(column);
    let frame = frames.at(-1);
    if (frame?.kind !== "list" || frame.indent !== column) {
      frame = { kind: "list", indent: column, path: pathOf(frames.at(-1)), step: -1, filled: false };
      frames.push(frame);
    }
    Object.assign(frame, { step: Number(frame.step) + 1, filled: false });
    const next = skipSpaces(text, pos + 1, end);
    const path = pathOf(frame);
    const isScalar = next < end && !keyAt(text, next, end) && !(text[next] === "-" && isGap(text[next + 1]));
    if (isScalar || next === end) return readValue(pos + 1, end, column, { path }, frame);
    return readNode(next, end, column + next - pos, true);
  }

  /** Text that is no key yet, or a scalar on a line of its own. */
  function readLoose(pos: number, end: number, column: number, item: boolean): number {
    popTo(column);
    if (frames.at(-1)?.kind === "list" && frames.at(-1)!.indent === column) frames.pop();
    const top = frames.at(-1);
    const stop = trimmed(text, pos, commentAt(text, pos, end));
    if (!top || (top.kind === "mapping" && top.indent === column)) {
      if (within(scan, pos, stop)) scan.cursor = cursor("key", top?.path ?? [], pos, stop, column);
      return nextLine(text, end);
    }
    return readValue(pos, end, item ? column : top.indent, { path: pathOf(top) }, top);
  }

  function readValue(
    from: number,
    end: number,
    column: number,
    entry: Pick<Entry, "path" | "key">,
    frame: Frame,
  ): number {
    const pos = skipProperties(text, skipSpaces(text, from, end), end);
    const add = (value?: Entry["value"]) =>
      scan.entries.push({ document: scan.document, ...entry, ...(value && { value }) });
    const first = text[pos];
    if (pos >= end || first === "#") {
      add();
      if (within(scan, from, pos) && from <= pos) scan.cursor ??= cursor("value", entry.path, offset, offset, column);
      return nextLine(text, end);
    }
    frame.filled = true;
    if (first === "|" || first === ">") return readBlock(pos, end, column, entry, add);
    if (first === "{" || first === "[") {
      add();
      const stop = flowScan(scan, pos, entry.path, column);
      // What was never closed ends before a line that counts for itself.
      return "]}".includes(text[stop - 1]!)
        ? nextLine(text, lineEnd(text, stop))
        : Math.max(lineStart(text, stop), end + 1);
    }
    const stop = scalarEnd(text, pos, end);
    add({ start: pos, end: stop, text: first === "*" ? "" : unquoted(text.slice(pos, stop)) });
    if (within(scan, from, commentAt(text, stop, end))) {
      const outside = offset < pos || offset > stop;
      scan.cursor ??= cursor("value", entry.path, outside ? offset : pos, outside ? offset : stop, column);
    }
    return nextLine(text, end);
  }

  /** A text of several lines: all lines that stand deeper. */
  function readBlock(
    pos: number,
    end: number,
    column: number,
    entry: Pick<Entry, "path">,
    add: (value: Entry["value"]) => void,
  ): number {
    let start = nextLine(text, end);
    let last = end;
    while (start <= text.length) {
      const stop = lineEnd(text, start);
      const first = skipSpaces(text, start, stop);
      if (first < stop && first - start <= column) break;
      if (first < stop) last = stop;
      if (offset >= start && offset <= stop && offset - start > column)
        scan.cursor = cursor("value", entry.path, offset, offset, column);
      start = nextLine(text, stop);
    }
    add({ start: pos, end: last, text: "" });
    return start;
  }

  /** A deeper line behind a whole scalar only goes on with it. */
  function isContinued(column: number, item: boolean): boolean {
    const open = [...frames].reverse().find((one) => one.indent < column);
    return !item && open !== undefined && open === frames.at(-1) && open.filled;
  }

  function popTo(column: number): void {
    while ((frames.at(-1)?.indent ?? -1) > column) frames.pop();
  }

  function mappingAt(column: number): Frame {
    popTo(column);
    // A list may stand in the column of its own key.
    if (frames.at(-1)?.kind === "list" && frames.at(-1)!.indent === column) frames.pop();
    const top = frames.at(-1);
    if (top?.kind === "mapping" && top.indent === column) return top;
    const frame: Frame = { kind: "mapping", indent: column, path: pathOf(top), step: "", filled: false };
    frames.push(frame);
    return frame;
  }

  /** An empty line says by its column what could be written there. */
  function onBlank(column: number): Cursor | undefined {
    let depth = frames.length - 1;
    while (depth >= 0 && frames[depth]!.indent > column) depth--;
    if (depth >= 0 && frames[depth]!.kind === "list" && frames[depth - 1]?.indent === column) depth--;
    const top = frames[depth];
    if (!top) return cursor("key", [], offset, offset, column);
    if (top.kind === "mapping" && top.indent === column) return cursor("key", top.path, offset, offset, column);
    if (top.kind === "list" && top.indent === column)
      return { ...cursor("value", [...top.path, Number(top.step) + 1], offset, offset, column), dash: true };
    return top.filled || depth < frames.length - 1 ? undefined : cursor("value", pathOf(top), offset, offset, column);
  }

  function cursor(at: Cursor["at"], path: Path, start: number, end: number, indent: number): Cursor {
    return { at, document: scan.document, path, start, end, indent };
  }
}

/** Whether the offset of a scan lies in a piece of the text, its ends included. */
export function within({ offset }: Scan, start: number, end: number): boolean {
  return offset >= start && offset <= end;
}

function pathOf(frame: Frame | undefined): Path {
  return frame ? [...frame.path, frame.step] : [];
}
