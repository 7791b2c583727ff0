import { LIMITS } from "../source/limits.js";
import type { Path } from "../source/span.js";
import { lineStart, unquoted } from "./lexis.js";
import { type Scan, within } from "./outline.js";

/**
 * Reads what stands between brackets, over lines where need be, and gives the offset behind it. Brackets that are never closed end
 * before the next line that stands no deeper than they began.
 */
export function flowScan(scan: Scan, start: number, path: Path, column: number): number {
  const { text } = scan;
  return collection(start, path);

  function collection(open: number, path: Path): number {
    if (path.length > LIMITS.depth) return text.length;
    const closer = text[open] === "{" ? "}" : "]";
    let pos = open + 1;
    for (let index = 0; ; index++) {
      const token = gap(pos);
      const isEnd = token >= text.length || text[token] === closer || isBroken(token);
      const blank = within(scan, pos, token) && (isEnd || scan.offset < token);
      if (blank) {
        const here = closer === "]" ? [...path, index] : path;
        found(closer === "]" ? "value" : "key", here, scan.offset, scan.offset);
      }
      if (isEnd) return text[token] === closer ? token + 1 : token;
      const after = closer === "]" ? value(token, token, [...path, index]) : pair(token, path);
      pos = gap(after);
      if (text[pos] === ",") pos++;
      // What cannot be read is passed over, so that the scan always goes on.
      else if (pos === token) pos++;
    }
  }

  function pair(start: number, path: Path): number {
    const end = scalarEnd(start, true);
    const name = unquoted(text.slice(start, end));
    if (within(scan, start, end)) found("key", path, start, end);
    const colon = gap(end);
    if (text[colon] !== ":") return end;
    return value(gap(colon + 1), colon + 1, [...path, name], { start, end });
  }

  function value(
    pos: number,
    from: number,
    path: Path,
    key?: { readonly start: number; readonly end: number },
  ): number {
    const entry = { document: scan.document, path, ...(key && { key }) };
    const first = text[pos];
    if (first === "{" || first === "[") {
      scan.entries.push(entry);
      return collection(pos, path);
    }
    const end = isBroken(pos) ? pos : scalarEnd(pos, false);
    if (end > pos) {
      scan.entries.push({
        ...entry,
        value: { start: pos, end, text: first === "*" ? "" : unquoted(text.slice(pos, end)) },
      });
    } else scan.entries.push(entry);
    if (within(scan, pos, end) && end > pos) found("value", path, pos, end);
    else if (within(scan, from, pos)) found("value", path, scan.offset, scan.offset);
    return end;
  }

  function found(at: "key" | "value", path: Path, start: number, end: number): void {
    scan.cursor ??= { at, document: scan.document, path, start, end, indent: column, flow: true };
  }

  /** The next token: white space, line breaks and comments passed over. */
  function gap(from: number): number {
    let pos = from;
    for (;;) {
      while (pos < text.length && " \t\r\n".includes(text[pos]!)) pos++;
      if (text[pos] !== "#" || !" \t\r\n".includes(text[pos - 1] ?? "\n")) return pos;
      while (pos < text.length && text[pos] !== "\n" && text[pos] !== "\r") pos++;
    }
  }

  /** A token on a later line that stands where only what is around the brackets could stand. */
  function isBroken(token: number): boolean {
    const line = lineStart(text, token);
    return (
      line > start &&
      /^ *$/.test(text.slice(line, token)) &&
      token - line <= column &&
      !"]}".includes(text[token] ?? "")
    );
  }

  function scalarEnd(pos: number, key: boolean): number {
    const rest = text.slice(pos, pos + 4000);
    const quoted = /^(?:"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\r\n]|'')*')/.exec(rest)?.[0];
    if (quoted) return pos + quoted.length;
    const plain = (
      key
        ? /^(?:[^\s,[\]{}:#]|:(?![\s,[\]{}]|$)|[ \t]+(?![\s,[\]{}:#]))*/
        : /^(?:[^\s,[\]{}#:]|(?<!\s)#|:(?=\S)(?![,[\]{}])|[ \t]+(?![\s,[\]{}#]))*/
    ).exec(rest);
    return pos + (plain?.[0].length ?? 0);
  }
}
