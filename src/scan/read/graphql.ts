import { EMPTY_OUTLINE, type Field, type Outline, type Shape } from "../outline.js";
import { commentsAbove, commentsBeside, labelsOf } from "./comments.js";
import { isMark, isWord, placeOf, type Style, type Token, tokenize, WORD } from "./tokens.js";

/** Reads object types, interfaces and inputs of GraphQL SDL; of the root types, the arguments of each field. */
export function graphqlReader(text: string): Outline {
  const tokens = tokenize(text, GRAPHQL);
  const roots = rootsOf(tokens);
  const shapes: Shape[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const name = tokens[i + 1];
    if (!isWord(tokens[i], "type", "input", "interface") || name?.kind !== "word") continue;
    const open = openingFrom(tokens, i + 2);
    if (open === undefined) continue;
    const { definitions, end } = definitionsFrom(tokens, open + 1);
    const start = isWord(tokens[i - 1], "extend") ? i - 1 : i;
    if (roots.has(name.text)) shapes.push(...definitions.flatMap((one) => requestOf(tokens, one) ?? []));
    else shapes.push({ ...headOf(tokens, start, i + 1), kind: "message", fields: fieldsOf(tokens, definitions) });
    i = end;
  }
  return { ...EMPTY_OUTLINE, shapes };
}

/** The names of the root types: the usual ones, and what `schema { query: … }` says. */
function rootsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const roots = new Set(["Query", "Mutation", "Subscription"]);
  for (let i = 0; i < tokens.length; i++) {
    const open = isWord(tokens[i], "schema") ? openingFrom(tokens, i + 1) : undefined;
    if (open === undefined) continue;
    const { definitions, end } = definitionsFrom(tokens, open + 1);
    for (const { type } of fieldsOf(tokens, definitions)) if (type) roots.add(type);
    i = end;
  }
  return roots;
}

/** Where the braces of a definition open, past interfaces and directives. */
function openingFrom(tokens: readonly Token[], from: number): number | undefined {
  let depth = 0;
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_HEAD); i++) {
    const token = tokens[i]!;
    if (isMark(token, "(")) depth += 1;
    else if (isMark(token, ")")) depth -= 1;
    else if (depth > 0) continue;
    else if (isMark(token, "{")) return i;
    else if (isMark(token, "}") || isWord(token, ...KEYWORDS)) return undefined;
  }
  return undefined;
}

/** A field or argument: the index of its name and of its last token. */
interface Definition {
  readonly name: number;
  readonly last: number;
}

interface Definitions {
  readonly definitions: readonly Definition[];
  /** Where the bracket around them closes. */
  readonly end: number;
}

/** What is defined between brackets, from behind the opening one. */
function definitionsFrom(tokens: readonly Token[], from: number): Definitions {
  const names: number[] = [];
  let depth = 0;
  let end = from;
  for (; end < tokens.length; end++) {
    const token = tokens[end]!;
    if (token.kind === "mark" && "([{".includes(token.text)) depth += 1;
    else if (token.kind === "mark" && ")]}".includes(token.text)) depth -= 1;
    if (depth < 0) break;
    if (depth === 0 && beginsDefinition(tokens, end)) {
      end -= 1;
      break;
    }
    const isDefined = isMark(tokens[end + 1], ":") || isMark(tokens[end + 1], "(");
    if (depth === 0 && token.kind === "word" && isDefined && !isMark(tokens[end - 1], "@")) names.push(end);
  }
  const definitions = names.map((name, i) => {
    let last = (names[i + 1] ?? end) - 1;
    while (last > name && (tokens[last]!.kind === "comment" || tokens[last]!.kind === "string")) last--;
    return { name, last };
  });
  return { definitions, end };
}

/** Where the next definition stands although the last one is not closed. */
function beginsDefinition(tokens: readonly Token[], i: number): boolean {
  const isFirst = tokens[i - 1]!.endLine < tokens[i]!.line;
  return isFirst && isWord(tokens[i], ...KEYWORDS) && tokens[i + 1]?.kind === "word";
}

function fieldsOf(tokens: readonly Token[], definitions: readonly Definition[]): readonly Field[] {
  return definitions.map(({ name, last }) => {
    const { labels, ...head } = headOf(tokens, name, name);
    const type = typeOf(tokens, name + 1, last);
    const beside = commentsBeside(tokens, last);
    return { ...head, aliases: [], ...(type && { type }), labels: labelsOf([...labels, ...beside]) };
  });
}

/** The arguments of a field of a root type. */
function requestOf(tokens: readonly Token[], { name }: Definition): Shape | undefined {
  if (!isMark(tokens[name + 1], "(")) return undefined;
  const fields = fieldsOf(tokens, definitionsFrom(tokens, name + 2).definitions);
  return { ...headOf(tokens, name, name), kind: "request", fields };
}

function headOf(tokens: readonly Token[], start: number, name: number) {
  // A string behind `=` is the default of what stands before.
  const isDescribed = tokens[start - 1]?.kind === "string" && !isMark(tokens[start - 2], "=");
  const described = isDescribed ? start - 1 : start;
  const texts = described < start ? [tokens[described]!.text] : [];
  const labels = labelsOf([...commentsAbove(tokens, described), ...texts]);
  return { name: tokens[name]!.text, labels, at: placeOf(tokens[name]!) };
}

/** The type behind the colon, past the arguments. */
function typeOf(tokens: readonly Token[], from: number, last: number): string {
  let depth = 0;
  let i = from;
  for (; i <= last; i++) {
    if (isMark(tokens[i], "(")) depth += 1;
    else if (isMark(tokens[i], ")")) depth -= 1;
    else if (depth === 0 && isMark(tokens[i], ":")) break;
  }
  let type = "";
  let named = false;
  for (i += 1; i <= last; i++) {
    const token = tokens[i]!;
    if (named ? !"!]".includes(token.text) : token.kind !== "word" && token.text !== "[") break;
    named ||= token.kind === "word";
    type += token.text;
  }
  return type.slice(0, LONGEST_TYPE);
}

const LONGEST_HEAD = 500;
const LONGEST_TYPE = 100;
const KEYWORDS = ["type", "input", "interface", "enum", "union", "scalar", "directive", "extend", "schema", "query"];
const GRAPHQL: Style = {
  word: WORD,
  lineComments: ["#"],
  blockComments: false,
  quotes: [
    { open: '"""', close: '"""', escape: "backslash", lines: true },
    { open: '"', close: '"', escape: "backslash", lines: false },
  ],
};
