import type { Entry } from "../../outline.js";
import { pathOf, unwrapped } from "./path.js";
import { childAt, type Script, type Syntax, textOf } from "./syntax.js";
import { keyOf } from "./values.js";

const LONGEST = 40;

/** One call of a chain. */
export interface Link {
  readonly name: string;
  readonly args: readonly Syntax[];
}

/** `z.string().min(1)` is the root `z` with the links `string` and `min`. */
export interface Chain {
  readonly root: string;
  readonly links: readonly Link[];
}

/** Takes an expression apart into its calls, first one first. */
export function chainOf(script: Script, node: Syntax): Chain {
  const links: Link[] = [];
  let at = unwrapped(node);
  while (at.type === "call_expression" && links.length < LONGEST) {
    const callee = childAt(at, "function");
    const args = childAt(at, "arguments")?.kids ?? [];
    const property = callee?.type === "member_expression" ? childAt(callee, "property") : undefined;
    const object = callee && property ? childAt(callee, "object") : undefined;
    if (!callee) break;
    links.unshift({ name: property ? textOf(script, property) : pathOf(script, callee), args });
    if (!object) return { root: "", links };
    at = unwrapped(object);
  }
  return { root: pathOf(script, at), links };
}

/** The pairs of an object with their keys. */
export function pairsOf(
  script: Script,
  object: Syntax,
): readonly { readonly pair: Syntax; readonly value: Syntax; readonly key: string; readonly at: Entry["at"] }[] {
  return object.kids.flatMap((pair) => {
    const key = pair.type === "pair" ? keyOf(script, pair) : undefined;
    const value = childAt(pair, "value");
    return key && value ? [{ pair, value: unwrapped(value), ...key }] : [];
  });
}
