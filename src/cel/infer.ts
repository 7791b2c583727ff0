import { FUNCTIONS } from "./functions.js";
import type { ExpressionError, LibraryNode } from "./library.js";
import { suggestion } from "./suggestion.js";
import type { Environment, Type } from "./type.js";

/**
 * What the library's checker does not see: misspelt fields with a suggestion, and words compared with a closed
 * vocabulary that does not have them. Returns the first mistake.
 */
export function inferTypes(root: LibraryNode, environment: Environment): ExpressionError | undefined {
  let mistake: ExpressionError | undefined;
  visit(root, environment.variables);
  return mistake;

  function fail(node: LibraryNode, message: string, zh: string): undefined {
    mistake ??= { message, zh, start: node.range?.start ?? 0, end: node.range?.end ?? 0 };
    return undefined;
  }

  function visit(node: LibraryNode, variables: Readonly<Record<string, Type>>): Type | undefined {
    const args = (Array.isArray(node.args) ? node.args : [node.args]) as unknown[];
    const at = (index: number) => visit(args[index] as LibraryNode, variables);
    switch (node.op) {
      case "value":
        return undefined;
      case "id":
        return variable(node, variables);
      case ".":
        return field(lastWord(node, String(args[1])), at(0), String(args[1]));
      case "==":
      case "!=":
        compare(at(0), at(1), args as LibraryNode[]);
        return { type: "bool" };
      case "in":
        oneOf(at(0), at(1), args as LibraryNode[]);
        return { type: "bool" };
      case "[]":
        at(1);
        return part(at(0), args[1] as LibraryNode);
      case "call":
        for (const arg of args[1] as LibraryNode[]) visit(arg, variables);
        return args[0] === "has" ? { type: "bool" } : FUNCTIONS[String(args[0])]?.returns;
      case "rcall":
        return method(String(args[0]), args[1] as LibraryNode, args[2] as LibraryNode[], variables);
      default:
        for (const arg of args) if (isNode(arg)) visit(arg, variables);
        return undefined;
    }
  }

  function variable(node: LibraryNode, variables: Readonly<Record<string, Type>>): Type | undefined {
    const name = String(node.args);
    const type = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const near = suggestion(name, Object.keys(variables));
    return type ?? fail(node, `there is no '${name}'${near.en}`, `没有“${name}”${near.zh}`);
  }

  function part(type: Type | undefined, key: LibraryNode): Type | undefined {
    return type?.type === "struct" ? field(key, type, String(key.args)) : element(type);
  }

  function field(at: LibraryNode, type: Type | undefined, key: string): Type | undefined {
    if (type?.type === "map") return type.of;
    if (type?.type !== "struct") return undefined;
    const fields = environment.structs[type.name] ?? {};
    if (Object.hasOwn(fields, key)) return fields[key];
    const near = suggestion(key, Object.keys(fields));
    return fail(at, `${type.name} has no '${key}'${near.en}`, `${type.name} 没有“${key}”${near.zh}`);
  }

  function method(
    name: string,
    on: LibraryNode,
    args: readonly LibraryNode[],
    variables: Readonly<Record<string, Type>>,
  ): Type | undefined {
    const receiver = visit(on, variables);
    if (args[0]?.op === "id" && (args.length === 2 || args.length === 3)) {
      const of: Type = receiver?.type === "list" ? receiver.of : { type: "string" };
      const inner = { ...variables, [String(args[0].args)]: of };
      const [result] = args
        .slice(1)
        .reverse()
        .map((arg) => visit(arg, inner));
      if (name === "filter") return receiver;
      return name === "map" ? result && { type: "list", of: result } : { type: "bool" };
    }
    for (const arg of args) visit(arg, variables);
    return FUNCTIONS[name]?.returns;
  }

  function compare(left: Type | undefined, right: Type | undefined, args: readonly LibraryNode[]): void {
    word(args[1]!, left);
    word(args[0]!, right);
  }

  function oneOf(left: Type | undefined, right: Type | undefined, args: readonly LibraryNode[]): void {
    if (args[1]!.op === "list") for (const item of args[1]!.args as LibraryNode[]) word(item, left);
    if (right?.type === "list") word(args[0]!, right.of);
  }

  function word(node: LibraryNode, type: Type | undefined): void {
    if (node.op !== "value" || typeof node.args !== "string" || type?.type !== "string" || !type.values) return;
    if (type.values.includes(node.args)) return;
    const near = suggestion(node.args, type.values);
    fail(
      node,
      `'${node.args}' is not one of ${type.values.join(", ")}${near.en}`,
      `“${node.args}”不在 ${type.values.join("、")} 之列${near.zh}`,
    );
  }
}

/** The name after the dot. */
function lastWord(node: LibraryNode, word: string): LibraryNode {
  const end = node.range?.end ?? 0;
  return { ...node, range: { start: end - word.length, end } };
}

function element(type: Type | undefined): Type | undefined {
  return type?.type === "list" || type?.type === "map" ? type.of : undefined;
}

function isNode(value: unknown): value is LibraryNode {
  return typeof value === "object" && value !== null && "op" in value;
}
