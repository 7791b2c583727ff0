import type { Source } from "./file.js";
import type { Node } from "./node.js";
import type { Path } from "./span.js";

/**
 * What to write for `to` where `locate` finds a path, in the quotes that are there; undefined where what is read is not
 * what is written: behind an alias, with escapes, over several lines.
 */
export function rewritten(
  { documents, text }: Source,
  document: number,
  path: Path,
  prefer: "key" | "value",
  to: string,
): string | undefined {
  const node = nodeAt(documents[document]?.root, path, prefer);
  if (node?.kind !== "scalar") return undefined;
  const written = text.slice(node.start, node.end);
  if (written === node.text) return PLAIN.test(to) ? to : undefined;
  const quote = ['"', "'"].find((one) => written === one + node.text + one);
  return quote && !/["'\\]/.test(to) ? quote + to + quote : undefined;
}

/** The node of a path, or the key that leads to it; an alias on the way stands for something written elsewhere. */
function nodeAt(root: Node | undefined, path: Path, prefer: "key" | "value"): Node | undefined {
  let node = root;
  let key: Node | undefined;
  for (const step of path) {
    const pair = node?.kind === "mapping" ? node.pairs.get(String(step)) : undefined;
    const item = node?.kind === "sequence" ? node.items[Number(step)] : undefined;
    key = pair?.key;
    node = pair?.value ?? item;
  }
  return prefer === "key" && key ? key : node;
}

// Text that stays text without quotes, in braces too.
const PLAIN = /^(?!(?:true|false|null)$)[a-z](?:[\w./:-]*\w)?$/i;
