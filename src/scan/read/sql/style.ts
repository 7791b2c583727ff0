import { type Found, lineEnd, type Style, WORD } from "../tokens.js";

/** SQL of any dialect: quoted names in three ways, dollar quotes, `#` comments, psql commands, template placeholders. */
export const SQL: Style = {
  word: WORD,
  lineComments: ["--"],
  blockComments: true,
  quotes: [
    { open: "'", close: "'", escape: "both", lines: true },
    { open: '"', close: '"', escape: "double", lines: false, name: true },
    { open: "`", close: "`", escape: "double", lines: false, name: true },
  ],
  special,
};

function special(text: string): (at: number) => Found | undefined {
  let failures = 0;
  const dollar = (at: number): Found | undefined => {
    const tag = matched(DOLLAR_TAG, text, at);
    if (!tag || failures > MOST_FAILURES) return undefined;
    const close = text.indexOf(tag, at + tag.length);
    if (close < 0) failures += 1;
    return close < 0 ? undefined : { kind: "string", from: at + tag.length, to: close, end: close + tag.length };
  };
  const placeholder = (at: number): Found | undefined => {
    const found = matched(PLACEHOLDER, text, at);
    return found ? { kind: "mark", from: at, to: at + found.length, end: at + found.length } : undefined;
  };
  const bracket = (at: number): Found | undefined => {
    const found = matched(BRACKETED, text, at);
    return found ? { kind: "word", from: at + 1, to: at + found.length - 1, end: at + found.length } : undefined;
  };
  const line = (at: number): Found => {
    const end = lineEnd(text, at);
    return { kind: "comment", from: Math.min(at + 1, end), to: end, end };
  };
  return (at) => {
    switch (text.charAt(at)) {
      case "$":
        return placeholder(at) ?? dollar(at);
      case "{":
      case "<":
        return placeholder(at);
      case "[":
        return bracket(at);
      case "#":
        return startsLine(text, at) || text.startsWith(" ", at + 1) ? line(at) : undefined;
      case "\\":
        return startsLine(text, at) ? command(text, at) : undefined;
      case "/":
        // What only MySQL runs is no comment for people.
        return text.startsWith("/*!", at) ? hidden(text, at) : undefined;
      case "'":
        // `ESCAPE '\'`: a backslash alone.
        return text.startsWith("'\\'", at) && text.charAt(at + 3) !== "'"
          ? { kind: "string", from: at + 1, to: at + 2, end: at + 3 }
          : undefined;
      default:
        return undefined;
    }
  };
}

/** A command of psql says nothing. */
function command(text: string, at: number): Found {
  const end = lineEnd(text, at);
  return { kind: "comment", from: end, to: end, end };
}

function hidden(text: string, at: number): Found {
  const close = text.indexOf("*/", at + 3);
  const end = close < 0 ? text.length : close + 2;
  return { kind: "comment", from: end, to: end, end };
}

function matched(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === "\n" || text.charAt(at - 1) === "\r";
}

const MOST_FAILURES = 4;
const DOLLAR_TAG = /\$(?:[A-Za-z_]\w{0,62})?\$/y;
const PLACEHOLDER = /\$\{[^{}\r\n]{0,200}\}|\{\{[^{}\r\n]{0,200}\}\}|\{%[^{%\r\n]{0,200}%\}|<%[^<%\r\n]{0,200}%>/y;
const BRACKETED = /\[[\p{L}_][^[\]\r\n]{0,126}\]/uy;
