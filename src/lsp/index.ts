import { COLLECTIONS, KINDS, type Kind } from "../manifest/kind.js";
import type { Shapes } from "../manifest/shape.js";
import { meaningAt } from "./fields.js";
import { type Entry, outlineOf, type Range } from "./outline.js";
import type { Session } from "./session.js";

/** An entity as its text declares it, whether the file can be read as a whole or not. */
export interface Declared {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** Its id. */
  readonly at: Range;
  /** All of it. */
  readonly whole: Range;
}

/** A text that names an entity as `kind/id`. */
export interface Reference {
  readonly label: string;
  readonly file: string;
  readonly at: Range;
}

/** What one manifest declares and names. */
export interface Index {
  readonly text: string;
  readonly declared: readonly Declared[];
  readonly references: readonly Reference[];
  readonly entries: readonly Entry[];
}

const known = new WeakMap<Session, Map<string, Index>>();

/** The index of a manifest; the same text is read once. */
export function indexOf(session: Session, file: string, text: string): Index {
  const indexes = known.get(session) ?? new Map<string, Index>();
  known.set(session, indexes);
  const before = indexes.get(file);
  if (before?.text === text) return before;
  const made = makeIndex(session.known.shapes, file, text);
  indexes.set(file, made);
  return made;
}

/** The indexes of all manifests of the workspace. */
export function allIndexes(session: Session): readonly Index[] {
  const files = session.state?.input.files ?? [];
  return files.map(({ file, text }) =>
    indexOf(session, file, session.files.isOpen(file) ? textOf(session, file) : text),
  );
}

/** The text of a file as the editor has it. */
export function textOf(session: Session, file: string): string {
  return session.files.text(file).text ?? session.state?.input.files.find((one) => one.file === file)?.text ?? "";
}

function makeIndex(shapes: Shapes, file: string, text: string): Index {
  const { entries } = outlineOf(text);
  const references = entries.flatMap(({ path, value }) => {
    const meaning = value && value.text !== "" ? meaningAt("manifest", shapes, path) : undefined;
    if (!value || meaning?.is !== "entity") return [];
    return [{ label: meaning.kind === "any" ? value.text : `${meaning.kind}/${value.text}`, file, at: value }];
  });
  return { text, declared: declaredIn(file, entries), references, entries };
}

function declaredIn(file: string, entries: readonly Entry[]): readonly Declared[] {
  const items = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [collection, index] = entry.path;
    if (typeof index !== "number" || entry.path.length < 3) continue;
    const key = `${entry.document} ${collection} ${index}`;
    const item = items.get(key);
    if (item) item.push(entry);
    else items.set(key, [entry]);
  }
  return [...items.values()].flatMap((item) => {
    const kind = KINDS.find((one) => COLLECTIONS[one] === item[0]!.path[0]);
    const own = (key: string) => item.find(({ path, value }) => path.length === 3 && path[2] === key && value)?.value;
    const id = own("id");
    if (!kind || !id) return [];
    const start = Math.min(...item.map(startOf));
    const end = Math.max(...item.map(endOf));
    return [{ kind, id: id.text, title: own("title")?.text ?? "", file, at: id, whole: { start, end } }];
  });
}

function startOf({ key, value }: Entry): number {
  return key?.start ?? value?.start ?? Number.POSITIVE_INFINITY;
}

function endOf({ key, value }: Entry): number {
  return value?.end ?? key?.end ?? 0;
}
