import type { Call } from "../../outline.js";
import type { Node, Syntax } from "../tree.js";
import { type Draft, emptyDraft } from "./draft.js";

/** A file that is being read: what the functions of a reader share. */
export interface Reading {
  readonly syntax: Syntax;
  readonly draft: Draft;
  /** Every call is told of once, however often its value is asked for. */
  readonly calls: Map<Node, Call>;
}

/** Starts to read a parsed file. */
export function startReading(syntax: Syntax): Reading {
  return { syntax, draft: emptyDraft(), calls: new Map() };
}

/** The call that a node stands for; it is made and noted when it is first asked for. */
export function noteCall({ draft, calls }: Reading, node: Node, make: () => Call): Call {
  const known = calls.get(node);
  if (known) return known;
  const call = make();
  calls.set(node, call);
  draft.calls.push(call);
  return call;
}

/** What is written. */
export function slice({ syntax }: Reading, node: Node | undefined): string {
  return node ? syntax.text.slice(node.from, node.to) : "";
}

/** A name inside of another. */
export function dotted(outer: string, name: string): string {
  return outer ? `${outer}.${name}` : name;
}
