import { children, type Expression } from "../cel/expression.js";
import type { ExpressionError, ParsedExpression } from "../cel/library.js";
import { createParser } from "../cel/parse.js";
import type { Type } from "../cel/type.js";
import type { Problem, Text } from "../source/problem.js";
import { locate, type Source } from "../source/source.js";
import type { Path, Span } from "../source/span.js";
import { createEnvironment, type Signatures } from "./environment.js";
import { at, type Loaded } from "./loaded.js";
import type { Templates } from "./rule.js";
import { parseTemplate, unfold } from "./template.js";
import type { Words } from "./vocabulary.js";

/** What expressions are parsed against, and where what is wrong goes. */
export interface Context extends Words {
  readonly problems: Problem[];
  readonly signatures: Signatures;
  readonly parsers: Map<string, ReturnType<typeof createParser>>;
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
  if (parsed.expression && !readsParamsWhole(parsed.expression)) return parsed.expression;
  const error = parsed.error ?? { message: "read one parameter: params.name", start: 0, end: text.length };
  const key = String(path.at(-1));
  context.problems.push(
    at(
      file.source,
      path,
      "policy/expression",
      `\`${key}\`: ${error.message}`,
      `\`${key}\`：${error.message}`,
      undefined,
      spanInside(file.source, path, error),
    ),
  );
  return ["lit", false];
}

/** Parameters are replaced by their values before anything is judged: as a whole they have none. */
function readsParamsWhole(expression: Expression): boolean {
  if (expression[0] === "id") return expression[1] === "params";
  if (expression[0] === "." && expression[1][0] === "id") return false;
  return children(expression).some(readsParamsWhole);
}

/** The parser of expressions about one kind of entity; made once. */
export function parserOf(context: Context, pack: string, on: string, more: Readonly<Record<string, Type>> = {}) {
  const params = context.params.get(pack) ?? {};
  const key = `${on} ${JSON.stringify([more, params])}`;
  const parser =
    context.parsers.get(key) ?? createParser(createEnvironment(context.shapes, context.signatures, on, more, params));
  context.parsers.set(key, parser);
  return parser;
}

/** The range inside a one-line expression; the whole value for others. */
function spanInside(source: Source, path: Path, error: ExpressionError): Span {
  const value = locate(source, 0, path, "value");
  const line = source.text.split(/\r?\n/)[value.start.line - 1] ?? "";
  const first = line.slice(value.start.column - 1, value.start.column);
  if (first === "|" || first === ">") return value;
  const start = value.start.column + (first === '"' || first === "'" ? 1 : 0) + error.start;
  const length = Math.max(1, error.end - error.start);
  return {
    file: value.file,
    start: { line: value.start.line, column: start },
    end: { line: value.start.line, column: start + length },
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
  const one = (lang: "en" | "zh") =>
    parseTemplate(unfold(text)[lang], parse, (message) =>
      context.problems.push(at(file.source, [...path, lang], "policy/expression", message, message)),
    );
  return { en: one("en"), zh: one("zh") };
}
