import type { LibraryNode } from "./library.js";

const RELATIONS: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "in"]);
const TEXT = /"""(?:\\[\s\S]|[^\\])*?"""|'''(?:\\[\s\S]|[^\\])*?'''|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\/[^\n]*/g;

/**
 * Whether `==` or `!=` took a `<` or `in` on its right that has no parentheses: CEL groups these operators from the left,
 * the library lets `<` and `in` bind tighter.
 */
export function isGroupedOtherwise(node: LibraryNode): boolean {
  const [left, right] = node.args as readonly LibraryNode[];
  if (!RELATIONS.has(right!.op)) return false;
  const [from, start, end] = [left!.range!.end, right!.range!.start, right!.range!.end];
  const text = node.input!.replace(TEXT, (literal) => " ".repeat(literal.length));
  let open = text.slice(from, start).split("(").length - 1;
  for (const character of text.slice(start, end)) {
    if (open === 0) break;
    if (character === "(") open++;
    if (character === ")") open--;
  }
  return open === 0;
}
