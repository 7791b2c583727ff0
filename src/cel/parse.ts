import { Environment as Library } from "@marcbachmann/cel-js";
import type { Expression, Macro } from "./expression.js";
import { FUNCTIONS, isDate, isPeriod } from "./functions.js";
import { isGroupedOtherwise } from "./grouping.js";
import { inferTypes } from "./infer.js";
import type { ExpressionError, LibraryNode, ParsedExpression } from "./library.js";
import { suggestion } from "./suggestion.js";
import { type Environment, structName, typeName } from "./type.js";

/** Parses and type-checks expressions of one environment. The only place that knows the CEL library. */
export function createParser(
  environment: Environment,
): (text: string, expected: string | undefined) => ParsedExpression {
  const library = createLibrary(environment);
  return (text, expected) => {
    try {
      const parsed = library.parse(text) as unknown as { ast: LibraryNode; check(): LibraryCheck };
      const checked = parsed.check();
      const expression = convert(parsed.ast);
      const wrong = inferTypes(parsed.ast, environment);
      if (wrong) return { error: wrong };
      if (!checked.valid) return { error: libraryError(checked.error, text) };
      if (expected && String(checked.type) !== expected)
        return { error: wrongType(expected, String(checked.type), text) };
      return { expression };
    } catch (error) {
      return { error: libraryError(error, text) };
    }
  };
}

interface LibraryCheck {
  readonly valid: boolean;
  readonly type?: unknown;
  readonly error?: unknown;
}

/** An expression that our subset of CEL refuses. */
class Refused extends Error {
  constructor(
    message: string,
    readonly zh: string,
    readonly range: LibraryNode["range"],
    /** A word inside the range that is the mistake. */
    readonly word?: string,
  ) {
    super(message);
  }
}

function wrongType(expected: string, type: string, text: string): ExpressionError {
  return {
    message: `must be ${expected}, is ${type}`,
    zh: `类型应为 ${expected}，实为 ${type}`,
    start: 0,
    end: text.length,
  };
}

function libraryError(error: unknown, text: string): ExpressionError {
  if (error instanceof Refused) return refusal(error, text);
  const { summary, message, range } = error as { summary?: string; message: string; range?: LibraryNode["range"] };
  const first = (summary ?? message).split("\n")[0]!;
  return {
    message: first.replace(/^no such overload/, "wrong types"),
    start: range?.start ?? 0,
    end: range?.end ?? text.length,
  };
}

function refusal({ message, zh, range, word }: Refused, text: string): ExpressionError {
  const from = range?.start ?? 0;
  const start = word === undefined ? from : Math.max(from, text.indexOf(word, from));
  return { message, zh, start, end: word === undefined ? (range?.end ?? text.length) : start + word.length };
}

function createLibrary(environment: Environment): Library {
  const library = new Library({ limits: { maxAstNodes: 2_000, maxDepth: 60 } });
  for (const name of ["date", "instant", "duration"]) library.registerType(name, { ctor: class {}, fields: {} });
  for (const name of Object.keys(environment.structs)) declare(name);
  for (const [name, type] of Object.entries(environment.variables)) library.registerVariable(name, typeName(type));
  const never = () => {
    throw new Error("the library only parses and checks");
  };
  for (const { signatures } of Object.values(FUNCTIONS))
    for (const signature of signatures) library.registerFunction(signature, never);
  for (const order of ["<", "<=", ">", ">="]) library.registerOperator(`date ${order} date`, never);
  library.registerOperator("date == date", never);
  for (const name of Object.keys(environment.structs))
    library.registerOperator(`${structName(name)} == ${structName(name)}`, never);
  return library;

  function declare(name: string): void {
    const fields = environment.structs[name] ?? {};
    library.registerType(structName(name), {
      ctor: class {},
      fields: Object.fromEntries(Object.entries(fields).map(([key, type]) => [key, typeName(type)])),
    });
  }
}

const MACROS: ReadonlySet<string> = new Set<Macro>(["exists", "all", "exists_one", "filter", "map"]);
/** What may be called, alone and behind a value. */
const GLOBAL: readonly string[] = ["has", "date", "size"];
const METHODS: readonly string[] = [...MACROS, ...Object.keys(FUNCTIONS).filter((name) => name !== "date")];
const BINARY: ReadonlySet<string> = new Set(["&&", "||", "<", "<=", ">", ">=", "in", "+", "-", "*", "%"]);

function convert(node: LibraryNode): Expression {
  const args = (Array.isArray(node.args) ? node.args : [node.args]) as unknown[];
  const child = (index: number) => convert(args[index] as LibraryNode);
  switch (node.op) {
    case "value":
      return ["lit", literal(node)];
    case "id":
      return ["id", String(node.args)];
    case ".":
      return [".", child(0), String(args[1])];
    case "list":
      return ["list", ...(args as LibraryNode[]).map(convert)];
    case "!_":
      return ["!", convert(node.args as LibraryNode)];
    case "-_":
      return ["neg", convert(node.args as LibraryNode)];
    case "?:":
      return ["?:", child(0), child(1), child(2)];
    case "map":
      throw new Refused("a map cannot be written in an expression", "表达式中不能书写映射", node.range);
    case "==":
    case "!=":
      if (isGroupedOtherwise(node))
        throw new Refused(
          `the right side of ${node.op} needs parentheses: in CEL, < and in bind no tighter`,
          `${node.op} 的右侧须加括号：在 CEL 中，< 和 in 的优先级并不更高`,
          node.range,
        );
      return [node.op, child(0), child(1)];
    case "/":
      return [node.checkedType?.name === "int" ? "div" : "/", child(0), child(1)];
    case "[]":
      requireKey(args[0] as LibraryNode, args[1] as LibraryNode);
      return ["[]", child(0), child(1)];
    case "call":
      return convertCall(node, String(args[0]), args[1] as LibraryNode[]);
    case "rcall":
      return convertMethod(node, String(args[0]), args[1] as LibraryNode, args[2] as LibraryNode[]);
    default:
      if (BINARY.has(node.op)) return [node.op as "&&", child(0), child(1)];
      throw new Refused(`'${node.op}' is not supported`, `不支持“${node.op}”`, node.range);
  }
}

function literal(node: LibraryNode): string | number | boolean | null {
  const value = node.args;
  if (typeof value === "bigint") {
    if (Number.isSafeInteger(Number(value))) return Number(value);
    throw new Refused(
      `numbers are whole up to ${Number.MAX_SAFE_INTEGER}`,
      `整数不得超过 ${Number.MAX_SAFE_INTEGER}`,
      node.range,
    );
  }
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  const kind =
    value instanceof Uint8Array ? { en: "bytes", zh: "字节" } : { en: "unsigned integers", zh: "无符号整数" };
  throw new Refused(`${kind.en} are not supported`, `不支持${kind.zh}`, node.range);
}

function convertCall(node: LibraryNode, name: string, args: readonly LibraryNode[]): Expression {
  if (name === "has") return ["has", convert(args[0]!)];
  if (name === "date") requireDate(args[0]!);
  return ["call", known(node, name, GLOBAL), ...args.map(convert)];
}

function convertMethod(node: LibraryNode, name: string, on: LibraryNode, args: readonly LibraryNode[]): Expression {
  if (MACROS.has(name)) {
    if (name === "map" && args.length === 3) {
      const kept = convertMethod(node, "filter", on, args.slice(0, 2));
      return ["macro", "map", kept, String(args[0]!.args), convert(args[2]!)];
    }
    if (args.length !== 2 || args[0]!.op !== "id")
      throw new Refused(
        `${name}(variable, expression) takes two parts`,
        `${name}(变量, 表达式) 须有两个部分`,
        node.range,
      );
    return ["macro", name as Macro, convert(on), String(args[0]!.args), convert(args[1]!)];
  }
  if ((name === "plus" || name === "minus") && !(args[0]?.op === "value" && isPeriod(String(args[0].args))))
    throw new Refused(
      `${name}() takes an ISO 8601 period such as "P3Y" or "P60D"`,
      `${name}() 须使用 ISO 8601 期间，例如 "P3Y" 或者 "P60D"`,
      args[0]?.range ?? node.range,
    );
  return ["call", known(node, name, METHODS, on), convert(on), ...args.map(convert)];
}

/** The checker lets any key into a map or a group; ours have names, and those of a group are known. */
function requireKey(on: LibraryNode, key: LibraryNode): void {
  if (on.checkedType?.kind === "map" && key.checkedType?.name !== "string")
    throw new Refused("a map is read with a string", "映射须以字符串读取", key.range);
  if (on.checkedType?.kind === "message" && key.op !== "value")
    throw new Refused("a part of a group is named, not computed", "组的成员须写出名称，不能计算得出", key.range);
}

function requireDate(node: LibraryNode): void {
  if (node.op !== "value" || !isDate(String(node.args)))
    throw new Refused(
      'date() takes a calendar date such as "2026-01-31"',
      'date() 须使用日历日期，例如 "2026-01-31"',
      node.range,
    );
}

function known(node: LibraryNode, name: string, words: readonly string[], after?: LibraryNode): string {
  if (Object.hasOwn(FUNCTIONS, name)) return name;
  if (name === "matches")
    throw new Refused(
      "matches() is not supported: its regular expressions are not linear in time",
      "不支持 matches()：其正则表达式的耗时可能不是线性的",
      node.range,
    );
  const near = suggestion(name, words);
  const range = { start: after?.range?.end ?? node.range?.start ?? 0, end: node.range?.end ?? 0 };
  throw new Refused(`there is no function '${name}'${near.en}`, `没有函数“${name}”${near.zh}`, range, name);
}
