import { type FileContext, fileContext } from "../../../src/scan/detect/context.js";
import {
  type Call,
  EMPTY_OUTLINE,
  type Entry,
  type Outline,
  type Range,
  type Value,
} from "../../../src/scan/outline.js";

/** Makes values that point at their first sight in a text; text that is not there points nowhere. */
export interface Maker {
  readonly text: (text: string) => Value;
  readonly name: (path: string) => Value;
  readonly join: (...parts: readonly Value[]) => Value;
  readonly object: (entries: Readonly<Record<string, Value>>) => Value;
  readonly list: (...of: readonly Value[]) => Value;
  readonly call: (callee: string, ...args: readonly Value[]) => Value;
  readonly range: (written: string) => Range;
}

export function maker(source: string): Maker {
  const range = (written: string): Range => {
    const from = Math.max(source.indexOf(written), 0);
    return { from, to: from + written.length };
  };
  const entry = ([key, value]: [string, Value]): Entry => ({ key, value, at: range(key) });
  return {
    range,
    text: (text) => ({ is: "text", text, at: range(text) }),
    name: (path) => ({ is: "name", path, at: range(path) }),
    join: (...parts) => ({ is: "join", parts, at: parts[0]!.at }),
    object: (entries) => ({ is: "object", entries: Object.entries(entries).map(entry), at: range("{") }),
    list: (...of) => ({ is: "list", of, at: range("[") }),
    call: (callee, ...args) => ({ is: "call", call: callOf(callee, args, range(callee)), at: range(callee) }),
  };
}

export function callOf(callee: string, args: readonly Value[], at: Range, more: Partial<Call> = {}): Call {
  return { callee, how: "call", args, named: [], at, ...more };
}

/** A file with this text and outline. */
export function fileOf(text: string, outline: Partial<Outline>, file = "src/a.ts"): FileContext {
  return fileContext(file, text, { ...EMPTY_OUTLINE, ...outline });
}
