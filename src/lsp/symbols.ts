import { COLLECTIONS, KINDS } from "../manifest/kind.js";
import { keyMeaningAt, meaningAt } from "./fields.js";
import { allIndexes, type Declared, indexOf } from "./index.js";
import { unquoted } from "./lexis.js";
import { outlineOf, type Range } from "./outline.js";
import type { Session } from "./session.js";

/** A piece of a file. */
export interface Target {
  readonly file: string;
  readonly at: Range;
}

/** The entities that a manifest declares, in the order of the text. */
export function symbolsOf(session: Session, file: string, text: string): readonly Declared[] {
  return session.formatOf(file) === "manifest" ? indexOf(session, file, text).declared : [];
}

/** Where what stands at an offset is declared: an entity, or the rule of a pack of this workspace. */
export function definitionAt(session: Session, file: string, text: string, offset: number): readonly Target[] {
  const named = namedAt(session, file, text, offset);
  if (named?.is === "entity") return declarationsOf(session, named.label);
  if (named?.is !== "rule") return [];
  const rules = session.known.packs.flatMap((pack) => pack.rules);
  const home = rules.find((one) => one.id === named.label)?.handbook?.file;
  const source = home === undefined ? undefined : session.files.text(home).text;
  if (home === undefined || source === undefined) return [];
  const id = outlineOf(source).entries.find(({ path }) => path.length === 1 && path[0] === "id")?.value;
  return id ? [{ file: home, at: id }] : [];
}

/** Every place that names the entity at an offset. */
export function referencesAt(
  session: Session,
  file: string,
  text: string,
  offset: number,
  declaration: boolean,
): readonly Target[] {
  const named = namedAt(session, file, text, offset);
  if (named?.is !== "entity") return [];
  const references = allIndexes(session).flatMap((one) => one.references);
  return [
    ...(declaration ? declarationsOf(session, named.label) : []),
    ...references.filter((one) => one.label === named.label),
  ];
}

function declarationsOf(session: Session, label: string): readonly Target[] {
  const all = allIndexes(session).flatMap((one) => one.declared);
  return all.filter((one) => `${one.kind}/${one.id}` === label);
}

/** The entity or rule that a place names; an id names the entity that it belongs to. */
function namedAt(session: Session, file: string, text: string, offset: number) {
  const format = session.formatOf(file);
  const { cursor } = outlineOf(text, offset);
  if (!format || !cursor) return undefined;
  const word = unquoted(text.slice(cursor.start, cursor.end));
  const { path } = cursor;
  const own = KINDS.find((kind) => COLLECTIONS[kind] === path[0]);
  if (format === "manifest" && own && path.length === 3 && path[2] === "id")
    return { is: "entity", label: `${own}/${word}` } as const;
  const meaning = cursor.at === "key" ? keyMeaningAt(format, path) : meaningAt(format, session.known.shapes, path);
  if (meaning?.is === "rule") return { is: "rule", label: word } as const;
  if (meaning?.is !== "entity") return undefined;
  return { is: "entity", label: meaning.kind === "any" ? word : `${meaning.kind}/${word}` } as const;
}
