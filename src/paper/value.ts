import type { Expression } from "../cel/expression.js";
import { isList, isStruct, isUnknown, type Missing, type Struct, type Value } from "../cel/value.js";
import type { Kind } from "../manifest/kind.js";
import { isEntity } from "../model/entity.js";
import { findRegion, type Tables } from "../model/tables.js";
import type { PaperNames } from "../rule/paper.js";
import { type OutcomeNames, show } from "../rule/template.js";
import { type Lang, WORDS } from "./wording.js";

/** What values are called in one language. */
export interface Naming {
  readonly lang: Lang;
  /** The kind of entity that is drafted: its own words for a key, `incident.grade`, come before those for the key alone. */
  readonly kind: Kind;
  readonly names: PaperNames;
  readonly outcomes: OutcomeNames;
  readonly tables: Tables;
}

/** A value as people read it, or the facts that it lacks. */
export type Shown = { readonly text: string } | { readonly missing: readonly Missing[] };

/** A value of an expression in the words of a language. */
export function shown(value: Value, expression: Expression, naming: Naming): Shown {
  const missing: Missing[] = [];
  const { key, decision } = sourceOf(expression, naming.outcomes);
  const text = plain(value);
  return missing.length > 0 ? { missing } : { text };

  function plain(one: Value): string {
    const words = WORDS[naming.lang];
    if (isUnknown(one)) missing.push(...one.missing);
    if (isUnknown(one)) return "";
    if (typeof one === "boolean") return one ? words.yes : words.no;
    if (isList(one)) return one.length === 0 ? words.none : [...new Set(one.flat().map(plain))].join(words.and);
    if (isStruct(one)) return structText(one, plain);
    return typeof one === "string" ? oneLine(word(one)) : show(one);
  }

  function word(text: string): string {
    const { lang, names, tables } = naming;
    const known = own(decision === undefined ? undefined : naming.outcomes.names.get(decision), text);
    const keys = key === undefined ? [] : [`${naming.kind}.${key}`, key];
    const name = known ?? keys.map((one) => own(own(names.words, one), text)).find((one) => one !== undefined);
    if (name) return name[lang];
    const category = own(tables.categories, text);
    if (category) return category.title[lang];
    if (PERIOD.test(text)) return period(text, lang);
    if (INSTANT.test(text)) return WORDS[lang].instant(beijingTime(text));
    return (key !== undefined && PLACES.has(key) && regionName(text, naming)) || text;
  }
}

// Keys of declared and derived facts that hold a region; elsewhere two letters are a word.
const PLACES: ReadonlySet<string> = new Set([
  "accessor_location",
  "country",
  "destination",
  "established_in",
  "market",
  "place",
  "runs_in",
  "stored_in",
  "stored_territories",
]);

function regionName(text: string, { names, tables, lang }: Naming): string | undefined {
  const territory = findRegion(tables, text)?.territory;
  const name = territory === undefined ? undefined : own(names.regions, territory)?.[lang];
  if (name === undefined) return undefined;
  return text.toUpperCase() === territory ? name : lang === "zh" ? `${name}（${text}）` : `${name} (${text})`;
}

/** An entity by its name, a document by its place, any other group by what is declared of it. */
function structText(one: Struct, plain: (value: Value) => string): string {
  if (isEntity(one)) return nameOfEntity(one);
  const keys = one.keys();
  const document = ["path", "reference"].find((key) => keys.includes(key));
  if (document !== undefined) return plain(one.get(document) ?? null);
  return keys.map((key) => `${key}: ${plain(one.get(key) ?? null)}`).join("; ");
}

/** The name of an entity: as registered, as people call it, or its id. */
export function nameOfEntity(one: Struct): string {
  const name = ["legal_name", "title"].map((key) => one.get(key)).find((value) => typeof value === "string");
  return oneLine(name === undefined ? show(one) : String(name));
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Text that was folded or written over several lines, as one. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").trim();
}

const PERIOD = /^P(?:\d+[YMWD])+$/;

function period(text: string, lang: Lang): string {
  const words = WORDS[lang];
  const parts = [...text.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) =>
    words.duration(Number(count), words.unit[unit!]!),
  );
  return parts.join(lang === "zh" ? "" : " ");
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** An instant as clocks in Beijing show it; seconds only where there are some. */
function beijingTime(instant: string): string {
  const text = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, text.slice(17, 19) === "00" ? 16 : 19)}`;
}

/** The key that a value comes from, and the decision whose outcome it is. */
function sourceOf(
  expression: Expression,
  outcomes: OutcomeNames,
): { readonly key?: string | undefined; readonly decision?: string | undefined } {
  switch (expression[0]) {
    case ".": {
      const [, from, key] = expression;
      return { key, decision: from[0] === "." && from[2] === "decided" ? key : outcomes.facts.get(key) };
    }
    case "macro":
      return sourceOf(expression[1] === "map" ? expression[4] : expression[2], outcomes);
    case "?:": {
      const yes = sourceOf(expression[2], outcomes);
      return yes.key === undefined ? sourceOf(expression[3], outcomes) : yes;
    }
    case "[]":
    case "+":
      return sourceOf(expression[1], outcomes);
    default:
      return {};
  }
}
