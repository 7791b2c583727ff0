import { visible } from "../sanitise.js";

/** A text between the double quotes of a Mermaid label: what is not a letter, a digit or plain punctuation becomes a character code. */
export function label(text: string): string {
  // An empty label is an error of syntax.
  const line = visible(text).replace(/\s+/gu, " ").trim() || "?";
  return (
    line
      .replace(SPECIAL, (char) => code(char))
      // Mermaid reads labels as Markdown: a line must not begin as an item of a list.
      .replace(/^(\d*)([-.)])/u, (_, digits: string, mark: string) => digits + code(mark))
  );
}

// A colon would begin an icon or a style, an underscore emphasis.
const SPECIAL = /[^\p{L}\p{N} .,/()，。、；：（）“”-]/gu;

function code(char: string): string {
  return `#${char.codePointAt(0)};`;
}
