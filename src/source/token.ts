import { type DocumentDirective, getScalarValue, SCALAR_STYLE, type ScalarEvent } from "js-yaml";
import { seek, trimmedEnd } from "./gap.js";
import type { Scalar } from "./node.js";
import { coreTag, plainValue, taggedValue } from "./scalar.js";
import { type Wording, wording } from "./wording.js";

/** A scalar, and what is wrong with its tag. */
export interface Token {
  readonly node: Scalar;
  readonly wrong: Wording | undefined;
}

/** Reads a scalar event: `cursor` is the end of the token before, `item` says that an empty one stands behind a dash. */
export function readScalar(
  text: string,
  event: ScalarEvent,
  directives: readonly DocumentDirective[],
  cursor: number,
  item: boolean,
): Token {
  const decoded = getScalarValue(text, event);
  const [start, end] = scalarRange(text, event, cursor, item);
  const node = (value: Scalar["value"]): Scalar => ({ kind: "scalar", start, end, value, text: decoded });
  if (event.tagStart < 0) {
    return { node: node(event.style === SCALAR_STYLE.PLAIN ? plainValue(decoded) : decoded), wrong: undefined };
  }
  const raw = text.slice(event.tagStart, event.tagEnd);
  const tag = coreTag(raw, directives);
  if (tag === undefined) return { node: node(decoded), wrong: wording.unknownTag(raw) };
  const value = taggedValue(decoded, tag);
  if (value === undefined) return { node: node(decoded), wrong: wording.wrongTag(raw) };
  return { node: node(value), wrong: undefined };
}

/** A null where a value should be: nothing is written there, or it cannot be used. */
export function emptyScalar(start: number, end: number): Scalar {
  return { kind: "scalar", start, end, value: null, text: "" };
}

function scalarRange(text: string, event: ScalarEvent, cursor: number, item: boolean): readonly [number, number] {
  const { valueStart, valueEnd, tagStart, tagEnd, anchorStart, anchorEnd, style } = event;
  if (valueStart < 0) {
    // Only a tag or an anchor is written (an anchor's `&` stands before its name), or nothing at all.
    const properties = [tagStart, anchorStart - 1].filter((start) => start >= 0);
    if (properties.length > 0) return [Math.min(...properties), Math.max(tagEnd, anchorEnd)];
    const dash = item ? seek(text, cursor, "-") : -1;
    return dash < 0 ? [cursor, cursor] : [dash, dash + 1];
  }
  switch (style) {
    case SCALAR_STYLE.PLAIN:
      return [valueStart, valueEnd];
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return [valueStart - 1, valueEnd + 1];
    default: {
      // The event starts behind the header line; the node starts at its `|` or `>`.
      const header = seek(text, Math.max(cursor, tagEnd, anchorEnd), "|>");
      const start = header < 0 ? valueStart : header;
      return [start, trimmedEnd(text, start, valueEnd)];
    }
  }
}
