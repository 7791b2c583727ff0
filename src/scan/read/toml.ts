import type { Leaf } from "./leaf.js";
import { isMark, type Style, type Token, tokenize } from "./tokens.js";
import { keyAt, type Route, readValue, step } from "./values.js";

/** Reads the values of a TOML file with their places; lines that are no TOML are passed over. */
export function tomlLeaves(text: string): readonly Leaf[] {
  const tokens = tokenize(text, TOML).filter(({ kind }) => kind !== "comment");
  const leaves: Leaf[] = [];
  const counts = new Map<string, number>();
  let table: Route = { path: [], keys: [] };
  for (let i = 0; i < tokens.length; ) {
    const isHeader = isMark(tokens[i], "[") && tokens[i]!.line !== tokens[i - 1]?.endLine;
    const named = isHeader ? undefined : keyAt(tokens, i, table);
    if (named) {
      i = readValue(text, tokens, named.next, named.route, leaves);
    } else if (isHeader) {
      const isArray = isMark(tokens[i + 1], "[");
      table = headerFrom(tokens, isArray ? i + 2 : i + 1);
      if (isArray) table = step(table, String(next(counts, table.path.join("\n"))), undefined);
      const { line } = tokens[i]!;
      while (tokens[i]?.line === line) i++;
    } else {
      i += 1;
    }
  }
  return leaves;
}

function headerFrom(tokens: readonly Token[], from: number): Route {
  let route: Route = { path: [], keys: [] };
  for (let i = from; route.path.length < DEEPEST; i++) {
    const token = tokens[i];
    if (token?.kind === "word" || token?.kind === "string") {
      route = step(route, token.text, { from: token.from, to: token.to });
    } else if (!isMark(token, ".")) {
      break;
    }
  }
  return route;
}

function next(counts: Map<string, number>, name: string): number {
  const count = counts.get(name) ?? 0;
  counts.set(name, count + 1);
  return count;
}

const DEEPEST = 64;
const TOML: Style = {
  word: /[\p{L}\p{N}_-]+/uy,
  lineComments: ["#"],
  blockComments: false,
  quotes: [
    { open: '"""', close: '"""', escape: "backslash", lines: true },
    { open: "'''", close: "'''", escape: "none", lines: true },
    { open: '"', close: '"', escape: "backslash", lines: false },
    { open: "'", close: "'", escape: "none", lines: false },
  ],
};
