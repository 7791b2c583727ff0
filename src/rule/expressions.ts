import { children, type Expression } from "../cel/expression.js";
import type { ParsedExpression } from "../cel/library.js";
import { createParser } from "../cel/parse.js";
import type { Type } from "../cel/type.js";
import { locateInside } from "../source/inside.js";
import type { Problem, Text } from "../source/problem.js";
import type { Path } from "../source/span.js";
import { createEnvironment, type Signatures } from "./environment.js";
import { at, type Loaded } from "./loaded.js";
import type { Template, Templates } from "./rule.js";
import { parseTemplate, unfold } from "./template.js";
import type { Words } from "./vocabulary.js";

/** What expressions are parsed against, and where what is wrong goes. */
export interface Context extends Words {
  readonly problems: Problem[];
  readonly signatures: Signatures;
  readonly parsers: Map<string, Parser>;
  /** Types of the parameters of each pack. */
  readonly params: ReadonlyMap<string, Readonly<Record<string, Type>>>;
}

/** Parses an expression of a file; what is wrong is reported inside its text. */
export function expression(
  context: Context,
  file: Loaded<unknown>,
  on: string,
  path: Path,
  text: string,
  expected: string | undefined,
  more: Readonly<Record<string, Type>> = {},
): Expression {
  const parsed = parserOf(context, file.pack, on, more)(text, expected);
  if (parsed.expression) return parsed.expression;
  const { error } = parsed;
  const key = String(path.at(-1));
  context.problems.push(
    at(
      file.source,
      path,
      "policy/expression",
      `\`${key}\`: ${error.message}`,
      `\`${key}\`：${error.zh ?? error.message}`,
      undefined,
      locateInside(file.source, path, text, error),
    ),
  );
  return ["lit", false];
}

const WHOLE = { message: "read one parameter: params.name", zh: "须读取单个参数：params.name" };

/** Parameters are replaced by their values before anything is judged: as a whole they have none. */
function readsParamsWhole(expression: Expression): boolean {
  if (expression[0] === "id") return expression[1] === "params";
  if (expression[0] === "." && expression[1][0] === "id") return false;
  if (expression[0] === "macro" && expression[3] === "params") return readsParamsWhole(expression[2]);
  return children(expression).some(readsParamsWhole);
}

/** The parser of expressions about one kind of entity; made once. */
export function parserOf(context: Context, pack: string, on: string, more: Readonly<Record<string, Type>> = {}) {
  const params = context.params.get(pack) ?? {};
  const key = `${on} ${JSON.stringify([more, params])}`;
  const parser =
    context.parsers.get(key) ??
    inParts(createParser(createEnvironment(context.shapes, context.signatures, on, more, params)));
  context.parsers.set(key, parser);
  return parser;
}

type Parser = ReturnType<typeof createParser>;

/** A parser that refuses parameters as a whole. */
function inParts(parse: Parser): Parser {
  return (text, expected) => {
    const parsed = parse(text, expected);
    const isWhole = parsed.expression && readsParamsWhole(parsed.expression);
    return isWhole ? { error: { ...WHOLE, start: 0, end: text.length } } : parsed;
  };
}

/** The sentences of a file in both languages. */
export function templates(
  context: Context,
  file: Loaded<unknown>,
  on: string,
  path: Path,
  text: Text,
  more: Readonly<Record<string, Type>> = {},
): Templates {
  const parse = (part: string): ParsedExpression => parserOf(context, file.pack, on, more)(part, undefined);
  const one = (lang: "en" | "zh") => sentence(context, file, [...path, lang], unfold(text)[lang], parse);
  return { en: one("en"), zh: one("zh") };
}

/** A sentence with expressions; each that does not parse is reported inside it. */
export function sentence(
  context: Pick<Context, "problems">,
  file: Pick<Loaded<unknown>, "source">,
  path: Path,
  text: string,
  parse: (part: string) => ParsedExpression,
): Template {
  return parseTemplate(text, parse, (error) => {
    const span = locateInside(file.source, path, text, error);
    const { message, zh = message } = error;
    context.problems.push(at(file.source, path, "policy/expression", message, zh, undefined, span));
  });
}
