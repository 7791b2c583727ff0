import type { Form } from "../manifest/form.js";
import type { FormatName } from "../rule/forms.js";
import type { Text } from "../source/problem.js";
import { plainValue } from "../source/scalar.js";
import type { Path } from "../source/span.js";
import { namesAfter } from "./expression.js";
import { aboutAt, formAt, keyMeaningAt, meaningAt } from "./fields.js";
import type { Library } from "./hover.js";
import { lineStart } from "./lexis.js";
import { type Cursor, type Outline, outlineOf, type Range } from "./outline.js";
import type { Session } from "./session.js";
import { wordsOf } from "./words.js";

/** Something that may be written; `insert` is a snippet, `plain` the same without stops. */
export interface Proposal extends Range {
  readonly label: string;
  readonly is: "key" | "word" | "reference" | "field";
  readonly insert: string;
  readonly detail?: string;
  readonly about?: Text;
  /** Puts what must be declared first, and otherwise keeps the order of the schema. */
  readonly rank: string;
}

interface Place {
  readonly session: Session;
  readonly library: Library;
  readonly format: FormatName;
  readonly text: string;
  readonly offset: number;
  readonly outline: Outline;
  readonly cursor: Cursor;
}

/** What may stand at an offset of a file, however broken the text around it is. */
export function completeAt(
  session: Session,
  library: Library,
  file: string,
  text: string,
  offset: number,
): readonly Proposal[] {
  const format = session.formatOf(file);
  const outline = outlineOf(text, offset);
  const { cursor } = outline;
  if (!format || !cursor) return [];
  const place = { session, library, format, text, offset, outline, cursor };
  return cursor.at === "key" ? keys(place, cursor.path, "") : values(place);
}

/** Keys of the mapping at a path that it does not have yet. */
function keys(place: Place, path: Path, before: string): readonly Proposal[] {
  const { session, format, text, cursor, library } = place;
  const meaning = keyMeaningAt(format, path);
  const colon = /^[ \t]*:/.test(text.slice(cursor.end)) ? "" : ": ";
  if (meaning)
    return words(place, cursor, (word) => `${before}${word}${colon}`, wordsOf(session, meaning, placeOf(place)));
  const form = formAt(session.known.forms[format], path);
  if (form?.is !== "object") return [];
  const present = presentKeys(place, path);
  const guide = library.guides()[format];
  return Object.entries(form.keys).flatMap(([key, below], index) => {
    if (present.has(key)) return [];
    const required = form.required.includes(key);
    const about = aboutAt(guide, [...path, key]);
    return [
      {
        label: key,
        is: "key" as const,
        start: cursor.start,
        end: cursor.end,
        insert: `${before}${colon === "" ? key : keySnippet(place, key, below, before.length)}`,
        detail: detailOf(below, required),
        ...(about && { about }),
        rank: `${required ? 0 : 1}${String(index).padStart(4, "0")}`,
      },
    ];
  });
}

/** Keys that the mapping has, without the one that is being written. */
function presentKeys({ outline, cursor }: Place, path: Path): ReadonlySet<string> {
  const container = path.join("\n");
  const own = outline.entries.filter(
    (one) =>
      one.document === cursor.document &&
      one.key !== undefined &&
      one.key.start !== cursor.start &&
      one.path.length === path.length + 1 &&
      one.path.slice(0, -1).join("\n") === container,
  );
  return new Set(own.map((one) => String(one.path.at(-1))));
}

/** A key with what begins its value: deeper lines for groups and lists, brackets where all stands on one line. */
function keySnippet({ text, cursor }: Place, key: string, form: Form, shift: number): string {
  const group = form.is === "object" || form.is === "record";
  if (!group && form.is !== "array") return `${key}: $0`;
  if (cursor.flow) return group ? `${key}: { $0 }` : `${key}: [$0]`;
  const line = lineStart(text, cursor.start);
  const leading = /^ */.exec(text.slice(line, cursor.start))![0].length;
  // Editors repeat the white space of the line; what a dash takes comes on top.
  const indent = " ".repeat(cursor.start - line - leading + shift);
  return `${key}:\n${indent}  ${group ? "" : "- "}$0`;
}

function values(place: Place): readonly Proposal[] {
  const { session, format, text, offset, cursor, outline, library } = place;
  const meaning = meaningAt(format, session.known.shapes, cursor.path);
  if (meaning?.is === "expression") return expression(place);
  const form = formAt(session.known.forms[format], cursor.path);
  const own = ownLine(text, cursor.start);
  const dash = cursor.dash && form ? "- " : "";
  if (form?.is === "array") {
    // On a line of its own a list begins with a dash, behind its key with a bracket.
    const item = { ...place, cursor: { ...cursor, path: [...cursor.path, 0] } };
    return own && !cursor.flow ? single(item, form.of, "- ", "") : single(item, form.of, "[", "$0]");
  }
  if (form) return single(place, form, dash, "");
  return meaning ? words(place, cursor, (word) => word, wordsOf(session, meaning, placeOf(place))) : [];

  function single(here: Place, form: Form, before: string, after: string): readonly Proposal[] {
    if (form.is === "object" || form.is === "record")
      return (own || before === "- ") && !cursor.flow && before !== "[" ? keys(here, here.cursor.path, before) : [];
    const named = meaningAt(format, session.known.shapes, here.cursor.path);
    const insert = (word: string) => `${before}${scalar(word)}${after}`;
    if (named) return words(here, cursor, insert, wordsOf(session, named, placeOf(here)));
    const raw = form.is === "words" ? form.words : form.is === "boolean" ? [true, false] : [];
    return raw.map((word, index) => ({
      label: String(word),
      is: "word",
      start: cursor.start,
      end: cursor.end,
      insert: `${before}${typeof word === "string" ? scalar(word) : word}${after}`,
      rank: String(index).padStart(4, "0"),
    }));
  }

  function expression(here: Place): readonly Proposal[] {
    const entry = outline.entries.find(
      (one) => one.document === cursor.document && one.path.join("\n") === cursor.path.join("\n"),
    );
    const before = text.slice(Math.min(entry?.value?.start ?? offset, offset), offset);
    // Sentences hold expressions in braces only.
    if (
      /^(?:message|fix|because)$/.test(String(cursor.path.at(-2))) &&
      before.lastIndexOf("{") <= before.lastIndexOf("}")
    )
      return [];
    const start = offset - /\w*$/.exec(before)![0].length;
    const found = namesAfter(session, library.guides(), { path: here.cursor.path, entries: outline.entries }, before);
    return found.map(({ name, type, about }, index) => ({
      label: name,
      is: "field",
      start,
      end: offset,
      insert: name,
      detail: type,
      ...(about && { about }),
      rank: String(index).padStart(4, "0"),
    }));
  }
}

function words(
  { session }: Place,
  { start, end }: Range,
  insert: (word: string) => string,
  found: ReturnType<typeof wordsOf>,
): readonly Proposal[] {
  return found.map(({ word, title }, index) => ({
    label: word,
    is: "reference",
    start,
    end,
    insert: insert(word),
    ...(title && { detail: title[session.lang] }),
    rank: String(index).padStart(4, "0"),
  }));
}

function placeOf({ cursor, outline }: Place) {
  return { document: cursor.document, path: cursor.path, entries: outline.entries };
}

/** A text as YAML writes it: in quotes where it would be read as a number or a truth value. */
function scalar(word: string): string {
  return typeof plainValue(word) === "string" && !/[:#]\s|^[\s&*!|>%@`"'[\]{},?-]|[,[\]{}]/.test(word)
    ? word
    : JSON.stringify(word);
}

/** Nothing but white space and dashes stands before it on its line. */
function ownLine(text: string, start: number): boolean {
  return /^ *(?:- +)*$/.test(text.slice(lineStart(text, start), start));
}

function detailOf(form: Form, required: boolean): string {
  const kind = form.is === "array" ? `list<${form.of.is}>` : form.is;
  return required ? `${kind} *` : kind;
}
