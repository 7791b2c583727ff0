import type { Draft } from "./draft.js";
import { followed, type Node, type Pair } from "./node.js";
import { FIRST_KEY, type Wording, wording } from "./wording.js";

/** A mapping while it is read. */
export interface OpenMapping {
  readonly pairs: Map<string, Pair>;
  readonly value: Record<string, unknown>;
}

/** Adds a pair, or says why its key cannot stand; of equal keys the first one counts. */
export function addPair(text: string, mapping: OpenMapping, key: Node, value: Node): Draft | undefined {
  const target = followed(key);
  if (target.kind !== "scalar") return at(key, wording.complexKey());
  const name = target.text;
  if (name === "<<" && text.startsWith("<<", target.start)) return at(key, wording.mergeKey());
  if (name === "__proto__") return at(key, wording.forbiddenKey(name));
  const first = mapping.pairs.get(name)?.key;
  if (first) {
    const related = { start: first.start, end: first.end, note: FIRST_KEY };
    return { ...at(key, wording.duplicateKey(name)), related };
  }
  mapping.pairs.set(name, { key, value });
  mapping.value[name] = value.value;
  return undefined;
}

function at(key: Node, says: Wording): Draft {
  return { wording: says, start: key.start, end: key.end };
}
