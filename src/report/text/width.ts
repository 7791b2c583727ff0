/** Columns that a text takes on a terminal: Chinese characters and emoji take two, combining marks none. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += NONE.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

/** Fills up to a width with spaces. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** Breaks a text into lines of at most `width` columns, between words or Chinese characters. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== "" && used + displayWidth(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    const next = line === "" ? piece.trimStart() : piece;
    line += next;
    used += displayWidth(next);
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

const ASCII = /^[\x20-\x7e]*$/;
const NONE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
// The ranges of Unicode's EastAsianWidth.txt that are W or F, joined where only unassigned points lie between.
const WIDE =
  /^(?:[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation})$/u;
// A word with the spaces behind it, or one Chinese character with the closing marks that must not start a line.
const PIECES =
  /[（“《「【]*[\u2E80-\u2FFF\u3041-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF][，。、；：！？）”》」】]*\s*|[^\s\u2E80-\u9FFF\uF900-\uFAFF]+[，。、；：！？）”》」】]*\s*|\s+|./gsu;
