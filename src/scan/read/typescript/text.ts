import type { Range } from "../../outline.js";
import type { Script, Syntax } from "./syntax.js";

const SIMPLE: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", v: "\v", "0": "\0" };

/** What a string literal says. */
export function stringText(script: Script, node: Syntax): string {
  return unescaped(script.text.slice(node.from + 1, node.to - 1));
}

/** The text between the quotes of a string literal. */
export function insideQuotes({ from, to }: Range): Range {
  return to - from >= 2 ? { from: from + 1, to: to - 1 } : { from, to };
}

/** A literal's characters with its escapes resolved. */
export function unescaped(raw: string): string {
  if (!raw.includes("\\")) return raw;
  return raw.replace(
    /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[\s\S]))/giu,
    (_, long: string | undefined, four: string | undefined, two: string | undefined, one: string | undefined) => {
      const code = long ?? four ?? two;
      if (code !== undefined) return character(Number.parseInt(code, 16));
      if (one === "\r\n" || one === "\n" || one === "\r") return "";
      return SIMPLE[one!] ?? one!;
    },
  );
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** A piece of code without spaces, cut at 80 characters. */
export function compact(code: string): string {
  return code.slice(0, 200).replace(/\s/g, "").slice(0, 80);
}
