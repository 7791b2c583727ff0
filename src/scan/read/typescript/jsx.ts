import type { Entry, Shape } from "../../outline.js";
import type { MarkupEvent } from "../html/events.js";
import { formShape } from "../html/form.js";
import { pathOf } from "./path.js";
import { childAt, type Script, type Syntax, textOf } from "./syntax.js";
import type { Values } from "./values.js";

/** Collects the markup of a script, part by part of the file. */
export interface JsxMarkup {
  see(node: Syntax): void;
  events(): readonly MarkupEvent[];
  shapes(): readonly Shape[];
}

/** Starts collecting; nodes must come in the order of the text. `fallback` names what has no name. */
export function jsxMarkup(script: Script, values: Values, fallback: string): JsxMarkup {
  const parts = new Map<string, MarkupEvent[]>();
  let name = fallback;
  let end = 0;
  const add = (node: Syntax, ...events: readonly MarkupEvent[]): void => {
    if (node.from >= end) ({ name, end } = componentAround(script, node, fallback));
    const known = parts.get(name) ?? [];
    known.push(...events);
    parts.set(name, known);
  };
  return {
    see: (node) => {
      if (node.type === "jsx_opening_element") add(node, opened(script, node, values));
      else if (node.type === "jsx_self_closing_element") {
        const open = opened(script, node, values);
        add(node, open, { is: "close", tag: open.is === "open" ? open.element.tag : "" });
      } else if (node.type === "jsx_closing_element") add(node, { is: "close", tag: tagOf(script, node) });
      else if (node.type === "jsx_text") add(node, ...said(script, node));
      else if (node.type === "jsx_expression") add(node, ...spoken(node, values));
    },
    events: () => [...parts.values()].flat(),
    shapes: () => [...parts].flatMap(([part, events]) => formShape(script.text, events, part) ?? []),
  };
}

/** The outermost function or class of the file that holds a node. */
function componentAround(script: Script, node: Syntax, fallback: string): { name: string; end: number } {
  let at = node;
  for (; at.up?.up; at = at.up);
  const declaration = at.type === "export_statement" ? (childAt(at, "declaration") ?? at) : at;
  const named = childAt(declaration, "name") ?? (declaration.kids[0] && childAt(declaration.kids[0], "name"));
  const name = named && /identifier$/.test(named.type) ? textOf(script, named) : fallback;
  return { name, end: at.to };
}

function opened(script: Script, node: Syntax, values: Values): MarkupEvent {
  const attributes = node.kids.flatMap((kid) =>
    kid.field === "attribute" ? (attributeOf(script, kid, values) ?? []) : [],
  );
  return {
    is: "open",
    element: { tag: tagOf(script, node), attributes, at: { from: node.from, to: node.to } },
  };
}

function tagOf(script: Script, node: Syntax): string {
  const name = childAt(node, "name");
  return name ? pathOf(script, name) : "";
}

function attributeOf(script: Script, node: Syntax, values: Values): Entry | undefined {
  if (node.type === "jsx_expression") {
    const spread = node.kids[0]?.type === "spread_element" ? node.kids[0].kids[0] : undefined;
    return spread && { key: "...", value: values(spread), at: { from: node.from, to: node.to } };
  }
  const [key, value] = node.kids;
  if (!key) return undefined;
  const at = { from: key.from, to: key.to };
  const empty = { is: "text", text: "", at: { from: key.to, to: key.to } } as const;
  if (!value) return { key: textOf(script, key), value: empty, at };
  const inner = value.type === "jsx_expression" ? value.kids[0] : value;
  return { key: textOf(script, key), value: inner ? values(inner) : empty, at };
}

function said(script: Script, node: Syntax): readonly MarkupEvent[] {
  const whole = script.text.slice(node.from, node.to);
  const text = whole.trim();
  const from = node.from + whole.indexOf(text);
  return text === "" ? [] : [{ is: "text", text: text.slice(0, 400), at: { from, to: from + text.length } }];
}

/** `{t("user.phone")}` and `{"手机号"}` between tags. */
function spoken(node: Syntax, values: Values): readonly MarkupEvent[] {
  const inner = node.up?.type === "jsx_element" ? node.kids[0] : undefined;
  if (inner?.type !== "string" && inner?.type !== "template_string") return [];
  const value = values(inner);
  return value.is === "text" && value.text !== "" ? [{ is: "text", text: value.text, at: value.at }] : [];
}
