import type { Assignment, Call, Entry, Field, Import, Outline, Range, Shape, ShapeKind, Value } from "../../outline.js";
import { EMPTY_OUTLINE } from "../../outline.js";

/** An outline while it is being written. */
export interface Draft {
  readonly shapes: Shape[];
  readonly assignments: Assignment[];
  readonly calls: Call[];
  readonly imports: Import[];
  /** Fields that handlers take from requests, by the handler's name. */
  readonly requests: Map<string, { readonly at: Range; readonly fields: Field[] }>;
}

/** Names that grow longer than this are not opened further. */
const LONGEST = 300;

/** An outline that nothing is written in. */
export function emptyDraft(): Draft {
  return { shapes: [], assignments: [], calls: [], imports: [], requests: new Map() };
}

/** Notes a name with its value; objects come whole and key by key under dotted names. */
export function assign(draft: Draft, name: string, value: Value, at: Range, exported: boolean): void {
  if (value.is === "other" || name === "") return;
  draft.assignments.push({ name, value, at, exported });
  if (value.is !== "object" || name.length > LONGEST) return;
  for (const entry of value.entries) assign(draft, `${name}.${entry.key}`, entry.value, entry.at, exported);
}

/** Notes what a function gives back as the value of its name with `()`. */
export function assignReturn(draft: Draft, name: string, value: Value, at: Range, exported: boolean): void {
  if (value.is !== "name") assign(draft, `${name}()`, value, at, exported);
}

/** Notes a field that a handler takes from a request, once per handler. */
export function addRequestField(draft: Draft, handler: string, at: Range, field: Field): void {
  const request = draft.requests.get(handler) ?? { at, fields: [] };
  draft.requests.set(handler, request);
  if (!request.fields.some(({ name }) => name === field.name)) request.fields.push(field);
}

/** Notes a shape that has fields. */
export function addShape(
  draft: Draft,
  name: string,
  kind: ShapeKind,
  labels: readonly string[],
  fields: readonly Field[],
  at: Range,
): void {
  if (fields.length > 0) draft.shapes.push({ name, kind, labels: unique(labels), fields, at });
}

/** A field; empty and repeated aliases and labels are dropped. */
export function makeField(
  name: string,
  at: Range,
  more: {
    readonly aliases?: readonly string[];
    readonly labels?: readonly string[];
    readonly type?: string | undefined;
  },
): Field {
  const aliases = unique(more.aliases ?? []).filter((alias) => alias !== name);
  const labels = unique(more.labels ?? []);
  return more.type ? { name, aliases, type: more.type.slice(0, 200), labels, at } : { name, aliases, labels, at };
}

/** The outline in the order of the file. */
export function finished(draft: Draft, unread: readonly Range[]): Outline {
  const requests = [...draft.requests].map(
    ([name, { at, fields }]): Shape => ({ name, kind: "request", labels: [], fields, at }),
  );
  return {
    ...EMPTY_OUTLINE,
    shapes: [...draft.shapes, ...requests].toSorted(byPlace),
    assignments: draft.assignments,
    calls: draft.calls.toSorted(byPlace),
    imports: draft.imports,
    unread,
  };
}

/** The value that a key or keyword argument has. */
export function valueAt(entries: readonly Entry[], ...keys: readonly string[]): Value | undefined {
  return entries.find(({ key }) => keys.includes(key))?.value;
}

function byPlace(a: { readonly at: Range }, b: { readonly at: Range }): number {
  return a.at.from - b.at.from || b.at.to - a.at.to;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}
