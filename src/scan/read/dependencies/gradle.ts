import type { Dependency } from "../../outline.js";
import { isMark, isWord, placeOf, type Style, type Token, tokenize, WORD } from "../tokens.js";
import { tomlLeaves } from "../toml.js";

/** Reads the `dependencies` blocks of `build.gradle` and `build.gradle.kts`. */
export function gradle(text: string): readonly Dependency[] {
  const tokens = tokenize(text, GRADLE).filter(({ kind }) => kind !== "comment");
  const found: Dependency[] = [];
  const blocks: Block[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const around = blocks.at(-1);
    if (isMark(token, "{")) {
      blocks.push(blockAt(tokens, i, around));
    } else if (isMark(token, "}")) {
      blocks.pop();
    } else if (around?.holds && token.kind === "word" && !isWord(token, "exclude")) {
      const dev = around.dev || DEV.test(token.text);
      if (startsStatement(tokens, i)) found.push(...statementFrom(tokens, i + 1, dev));
    }
  }
  return found;
}

/** Reads the libraries of `libs.versions.toml`. */
export function versionCatalog(text: string): readonly Dependency[] {
  const leaves = tomlLeaves(text).filter(({ path }) => path[0] === "libraries");
  const groups = new Map(leaves.map(({ path, value }) => [path[2] === "group" ? path[1] : undefined, value]));
  return leaves.flatMap(({ path, value, at }): readonly Dependency[] => {
    if (path.length === 2 || path[2] === "module") return coordinates(value, at.from, false);
    const group = path[2] === "name" ? groups.get(path[1]) : undefined;
    return group === undefined ? [] : [{ ecosystem: "maven", name: `${group}:${value}`, dev: false, at }];
  });
}

interface Block {
  /** Its statements are dependencies. */
  readonly holds: boolean;
  readonly dev: boolean;
}

/** What opens at a brace: `dependencies {`, `commonTest.dependencies {`, `buildscript {`. */
function blockAt(tokens: readonly Token[], brace: number, around: Block | undefined): Block {
  const { line } = tokens[brace]!;
  let start = brace;
  while (tokens[start - 1]?.line === line && brace - start < MOST_WORDS && !endsStatement(tokens[start - 1])) start--;
  const head = tokens.slice(start, brace);
  const dev = around?.dev === true || head.some((token) => token.kind === "word" && DEV.test(token.text));
  return { holds: isWord(tokens[brace - 1], "dependencies"), dev };
}

function startsStatement(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || before.endLine < tokens[i]!.line || endsStatement(before);
}

function endsStatement(token: Token | undefined): boolean {
  return isMark(token, "{") || isMark(token, "}") || isMark(token, ";");
}

/** The coordinates behind the name of a configuration: one text, or `group:` and `name:`. */
function statementFrom(tokens: readonly Token[], from: number, dev: boolean): readonly Dependency[] {
  const found: Dependency[] = [];
  let group: string | undefined;
  let depth = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (
      endsStatement(token) ||
      (depth === 0 && i > from && token.line > tokens[i - 1]!.endLine && !isMark(tokens[i - 1], ","))
    )
      break;
    if (isMark(token, "(")) depth += 1;
    if (isMark(token, ")")) depth -= 1;
    if (token.kind !== "string") continue;
    const isValue = isMark(tokens[i - 1], ":") || isMark(tokens[i - 1], "=");
    if (isValue && isWord(tokens[i - 2], "group")) group = token.text;
    else if (isValue && isWord(tokens[i - 2], "name") && group !== undefined) {
      found.push({ ecosystem: "maven", name: `${group}:${token.text}`, dev, at: placeOf(token) });
    } else if (!isValue) {
      found.push(...coordinates(token.text, token.from, dev));
    }
  }
  return found;
}

function coordinates(text: string, from: number, dev: boolean): readonly Dependency[] {
  const name = COORDINATES.exec(text)?.[1];
  return name === undefined ? [] : [{ ecosystem: "maven", name, dev, at: { from, to: from + name.length } }];
}

const MOST_WORDS = 12;
const DEV =
  /^(?:test|androidTest|classpath|kapt|ksp|buildscript|annotationProcessor|developmentOnly|lintChecks|detektPlugins|checkstyle|pmd|jmh|jacoco)|(?:Test|AnnotationProcessor|Tests)(?:$|[A-Z])/;
const COORDINATES = /^([\w.-]+:[\w.-]+)(?=$|:)/;
const GRADLE: Style = {
  word: WORD,
  lineComments: ["//"],
  blockComments: true,
  quotes: [
    { open: '"""', close: '"""', escape: "none", lines: true },
    { open: "'''", close: "'''", escape: "none", lines: true },
    { open: '"', close: '"', escape: "backslash", lines: false, interpolates: true },
    { open: "'", close: "'", escape: "backslash", lines: false },
  ],
};
