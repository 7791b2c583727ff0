import { COLLECTIONS } from "../manifest/kind.js";
import type { FormatName } from "../rule/forms.js";
import type { Guides } from "../rule/guide.js";
import type { Obligation } from "../rule/law.js";
import type { Rule } from "../rule/rule.js";
import type { Path } from "../source/span.js";
import { aboutAt, formAt, keyMeaningAt, type Meaning, meaningAt } from "./fields.js";
import { allIndexes } from "./index.js";
import { unquoted } from "./lexis.js";
import { type Cursor, outlineOf, type Range } from "./outline.js";
import {
  articlePage,
  both,
  entityPage,
  escaped,
  instrumentPage,
  penaltyPage,
  rulePage,
  vocabularyPage,
} from "./pages.js";
import type { Session } from "./session.js";
import { besides, rulesOf, type WordPlace } from "./words.js";

/** Texts that only people read, loaded when they are first asked for. */
export interface Library {
  guides(): Guides;
  duties(): readonly Obligation[];
}

/** What there is to say of a place, as Markdown. */
export interface Hovered extends Range {
  readonly markdown: string;
}

/** What stands at an offset of a file: the field and what it means, or what the word names. */
export function hoverAt(
  session: Session,
  library: Library,
  file: string,
  text: string,
  offset: number,
): Hovered | undefined {
  const format = session.formatOf(file);
  const { cursor, entries } = outlineOf(text, offset);
  if (!format || !cursor || cursor.start === cursor.end) return undefined;
  const word = unquoted(text.slice(cursor.start, cursor.end));
  const parts =
    cursor.at === "key"
      ? [keyPage(session, library, format, cursor, word)]
      : valuePages(session, library, format, { document: cursor.document, path: cursor.path, entries }, word);
  const markdown = parts.filter((one) => one !== undefined && one !== "").join("\n\n---\n\n");
  return markdown === "" ? undefined : { start: cursor.start, end: cursor.end, markdown };
}

function keyPage(session: Session, library: Library, format: FormatName, { path }: Cursor, word: string) {
  const meaning = keyMeaningAt(format, path);
  if (meaning) return namedPage(session, library, meaning, { document: 0, path, entries: [] }, word);
  return fieldPage(session, library, format, [...path, word]);
}

function valuePages(session: Session, library: Library, format: FormatName, place: WordPlace, word: string) {
  const meaning = meaningAt(format, session.known.shapes, place.path);
  const isId = format === "manifest" && place.path.length === 3 && place.path[2] === "id";
  const own = isId ? ownPage(session, place.path, word) : undefined;
  return [
    own ?? (meaning && namedPage(session, library, meaning, place, word)),
    fieldPage(session, library, format, place.path),
  ];
}

/** A field: its name, what may stand there, and what the schema says of it. */
function fieldPage(session: Session, library: Library, format: FormatName, path: Path): string | undefined {
  const route = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
  const about = aboutAt(library.guides()[format], route);
  const form = formAt(session.known.forms[format], route);
  if (!about && !form) return undefined;
  const words = form?.is === "words" ? form.words : form?.is === "array" && form.of.is === "words" ? form.of.words : [];
  const list = words.length > 0 ? `\n\n${words.map((one) => `\`${one}\``).join(" · ")}` : "";
  return `**${escaped(String(route.at(-1)))}**${about ? `\n\n${both(about, session.lang)}` : ""}${list}`;
}

function ownPage(session: Session, [collection]: Path, word: string): string | undefined {
  const found = allIndexes(session)
    .flatMap((one) => one.declared)
    .find((one) => one.id === word && COLLECTIONS[one.kind] === collection);
  return found && entityPage(found, session.state, session.lang);
}

function namedPage(
  session: Session,
  library: Library,
  meaning: Meaning,
  place: WordPlace,
  word: string,
): string | undefined {
  const { lang } = session;
  const { law, tables } = session.known;
  switch (meaning.is) {
    case "entity": {
      const label = meaning.kind === "any" ? word : `${meaning.kind}/${word}`;
      const all = allIndexes(session).flatMap((one) => one.declared);
      const found = all.find((one) => `${one.kind}/${one.id}` === label);
      return found && entityPage(found, session.state, lang);
    }
    case "category":
    case "region":
    case "app-type":
    case "service":
      return vocabularyPage(tables, meaning.is, word, lang);
    case "rule": {
      const rule = rulesOf(session).find((one) => one.id === word);
      return rule && rulePage(rule, law, library.duties(), lang, levelOf(session, rule));
    }
    case "instrument":
      return instrumentPage(law, word, lang);
    case "article":
      return articlePage(
        law,
        { instrument: besides(place, "instrument") ?? "", article: word },
        library.duties(),
        lang,
      );
    case "penalty":
      return penaltyPage(law, word, lang);
    case "pack": {
      const pack = session.known.packs.find((one) => one.id === word);
      return pack && `**${escaped(pack.id)}** ${escaped(pack.version)}\n\n${both(pack.title, lang)}`;
    }
    case "field":
    case "expression":
      return undefined;
  }
}

/** The level that a rule has in this workspace. */
function levelOf({ state }: Session, rule: Rule) {
  return state?.config.levels?.[rule.id] ?? rule.level;
}
