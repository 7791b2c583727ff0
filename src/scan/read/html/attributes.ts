import type { Element, Entry, Range, Value } from "../../outline.js";
import type { MarkupEvent } from "./events.js";

const BOUND = /^(?:v-bind:|:|\.)(?=[A-Za-z])/;
const MODEL = /^v-model(?:[:.].*)?$/;
const MUSTACHE = /^\{\{\s*([A-Za-z_$][\w$.]*)\s*\}\}$/;
const PATH = /^\s*([A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*)\s*$/;
const QUOTED = /^\s*(['"`])([^'"`\\$]*)\1\s*$/;

/** Whether an attribute's text is an expression: `:src`, `v-model`, `@click`, `v-if`. */
export function isExpression(key: string): boolean {
  return BOUND.test(key) || /^(?:@|v-on:|#|v-(?!for|slot|pre|cloak|once))/.test(key);
}

/** Elements with the keys that frameworks write shortly in full, and bound values as values. */
export function settled(event: MarkupEvent, expression: (at: Range) => Value | undefined): MarkupEvent {
  if (event.is !== "open") return event;
  const { element } = event;
  return { is: "open", element: { ...element, attributes: element.attributes.map((one) => entryOf(one, expression)) } };
}

function entryOf(entry: Entry, expression: (at: Range) => Value | undefined): Entry {
  const { key, value, at } = entry;
  if (value.is !== "text") return entry;
  const mustache = MUSTACHE.exec(value.text);
  if (mustache) return { ...entry, value: pathValue(mustache[1]!, value.text, value.at) };
  const prefix = BOUND.exec(key)?.[0].length ?? 0;
  const plain = MODEL.test(key) ? "v-model" : key.slice(prefix);
  const place = { from: at.from + prefix, to: at.to };
  if (!isExpression(key)) return entry;
  return { key: plain, value: expression(value.at) ?? simple(value.text, value.at), at: place };
}

function pathValue(path: string, whole: string, at: Range): Value {
  const from = at.from + whole.indexOf(path);
  return { is: "name", path, at: { from, to: from + path.length } };
}

/** A path or a quoted text; anything else needs a parser. */
function simple(text: string, at: Range): Value {
  const path = PATH.exec(text)?.[1];
  if (path !== undefined) return { ...pathValue(path, text, at), path: path.replaceAll("?.", ".") } as Value;
  const quoted = QUOTED.exec(text)?.[2];
  if (quoted === undefined) return { is: "other", at };
  const from = at.from + text.search(/['"`]/) + 1;
  return { is: "text", text: quoted, at: { from, to: from + quoted.length } };
}

/** The elements among events. */
export function elementsOf(events: readonly MarkupEvent[]): readonly Element[] {
  return events.flatMap((event) => (event.is === "open" ? [event.element] : []));
}
