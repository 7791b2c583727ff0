import type { Dependency } from "../../outline.js";
import { isMark, isWord, placeOf, type Style, type Token, tokenize } from "../tokens.js";

/** Reads `go.mod`: what the module itself requires, not what others do. */
export function goMod(text: string): readonly Dependency[] {
  const tokens = tokenize(text, GO_MOD);
  const found: Dependency[] = [];
  let block: string | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (tokens[i - 1]?.line === token.line) continue;
    if (block !== undefined) {
      if (isMark(token, ")")) block = undefined;
      else if (block === "require") found.push(...requiredAt(tokens, i));
    } else if (isMark(tokens[i + 1], "(")) {
      block = token.text;
    } else if (isWord(token, "require")) {
      found.push(...requiredAt(tokens, i + 1));
    }
  }
  return found;
}

function requiredAt(tokens: readonly Token[], i: number): readonly Dependency[] {
  const name = tokens[i];
  if (name?.kind !== "word" || tokens[i + 1]?.kind !== "word") return [];
  const beside = tokens[i + 2];
  const isIndirect = beside?.kind === "comment" && beside.line === name.line && /^\s*indirect\b/.test(beside.text);
  return isIndirect ? [] : [{ ecosystem: "go", name: name.text, dev: false, at: placeOf(name) }];
}

const GO_MOD: Style = {
  // A module path holds no comment; its host has dots.
  word: /[\w.~+!-]+(?:\/[\w.~+!-]+)*/y,
  lineComments: ["//"],
  blockComments: true,
  quotes: [
    { open: '"', close: '"', escape: "none", lines: false, name: true },
    { open: "`", close: "`", escape: "none", lines: false, name: true },
  ],
};
