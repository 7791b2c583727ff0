import { closest } from "../cel/closest.js";
import { undeclaredKey } from "../finding/place.js";
import type { EntityName } from "../finding/report.js";
import { askedQuestions, newProblems, told } from "../report/portions.js";
import { UNDECLARED } from "../report/sarif/rule.js";
import type { Lang } from "../report/wording.js";
import { type Edit, keyAdded } from "../source/insert.js";
import type { Problem } from "../source/problem.js";
import type { Path, Span } from "../source/span.js";
import { completeAt } from "./completion.js";
import { formAt } from "./fields.js";
import type { Library } from "./hover.js";
import { unquoted } from "./lexis.js";
import { outlineOf } from "./outline.js";
import { meets, offsetOf, type PositionRange, rangeOf } from "./place.js";
import type { Session } from "./session.js";
import { rulesOf } from "./words.js";

/** A change that the editor offers at a place. */
export interface Action {
  readonly title: string;
  readonly edit: Edit;
  /** The one change that is meant. */
  readonly preferred: boolean;
  /** Code and place of the diagnostic that it answers. */
  readonly answers: { readonly code: string; readonly at: Span };
}

/**
 * Changes for what the report says of a range: the word that is meant, a near word where people have to choose, and an empty key
 * where something must be declared. No fact is made up: the value of such a key is left to people.
 */
export function actionsAt(
  session: Session,
  library: Library,
  file: string,
  text: string,
  range: PositionRange,
): readonly Action[] {
  const report = session.state?.report;
  if (!report) return [];
  const isHere = (one: { readonly at: Span }) => one.at.file === file && meets(rangeOf(one.at), range);
  const own = { session, library, file, text };
  return [
    ...newProblems(report)
      .filter(isHere)
      .flatMap((one) => [...replacing(own, one), ...near(own, one), ...missing(own, one)]),
    ...askedQuestions(report)
      .filter(isHere)
      .flatMap((one) => stub(own, one.entity, pathOf(one.key), { code: UNDECLARED, at: one.at })),
    ...told(report)
      .filter(isHere)
      .flatMap((one) => stub(own, one.entity, ruleOf(session, one.rule)?.at ?? [], { code: one.rule, at: one.at })),
  ];
}

function pathOf(key: string): Path {
  return key === "" ? [] : key.split(".");
}

function ruleOf(session: Session, id: string) {
  return rulesOf(session).find((one) => one.id === id);
}

interface Here {
  readonly session: Session;
  readonly library: Library;
  readonly file: string;
  readonly text: string;
}

function replacing({ session, text }: Here, { code, at, replacement }: Problem): readonly Action[] {
  if (replacement === undefined) return [];
  const title = WORDS[session.lang].change(unquoted(replacement));
  return [{ title, edit: { ...offsetsOf(text, at), text: replacement }, preferred: true, answers: { code, at } }];
}

/** The nearest word that may stand where an unknown one stands. */
function near({ session, library, file, text }: Here, { code, at, replacement }: Problem): readonly Action[] {
  if (replacement !== undefined || !/unknown|dangling/.test(code)) return [];
  const { start, end } = offsetsOf(text, at);
  const word = unquoted(text.slice(start, end));
  const found = completeAt(session, library, file, text, start).filter((one) => one.start === start && one.end === end);
  const labels = found.map((one) => one.label);
  const meant = labels.includes(word) ? undefined : closest(word, labels);
  if (meant === undefined) return [];
  const edit = { start, end, text: /^[\w./-]+$/.test(meant) && !/^\d/.test(meant) ? meant : JSON.stringify(meant) };
  return [{ title: WORDS[session.lang].change(meant), edit, preferred: false, answers: { code, at } }];
}

/** A key that the form asks for, empty: what stands there is for people to say. */
function missing({ session, file, text }: Here, { code, at, message }: Problem): readonly Action[] {
  const format = session.formatOf(file);
  const source = session.sourceOf(file);
  if (!format || !source || !/missing-key$|\/version$/.test(code)) return [];
  const { start } = offsetsOf(text, at);
  const { cursor, entries } = outlineOf(text, text[start] === "{" ? start + 1 : start);
  const document = cursor?.document ?? 0;
  const around = cursor?.path ?? [];
  // The place is the key of the mapping that lacks something, or the first key in it.
  const inside = cursor?.at === "key" ? [[...around, unquoted(text.slice(cursor.start, cursor.end))]] : [];
  return [...inside, around].flatMap((path) => {
    const form = formAt(session.known.forms[format], path);
    if (form?.is !== "object") return [];
    const has = (key: string) =>
      entries.some((one) => one.document === document && one.path.join("\n") === [...path, key].join("\n"));
    const lacks = form.required.filter(
      (key) => !has(key) && (message.en.includes(`'${key}'`) || /version$/.test(code)),
    );
    return lacks.flatMap((key) => {
      const below = form.keys[key];
      // A key that can have one value only is no fact.
      const value = below?.is === "words" && below.words.length === 1 ? String(below.words[0]) : "";
      const edit = keyAdded(source, document, path, key, value);
      return edit ? [{ title: WORDS[session.lang].add(key), edit, preferred: false, answers: { code, at } }] : [];
    });
  });
}

/** The outermost key that is not declared on the way to what a rule speaks of, empty. */
function stub(
  { session, file }: Here,
  { kind, id }: EntityName,
  path: Path,
  answers: Action["answers"],
): readonly Action[] {
  const source = session.sourceOf(file);
  const entity = session.state?.examined.model.find(kind, id);
  if (!source || !entity || entity.sighted || entity.from.file !== file || path.length === 0) return [];
  const open = undeclaredKey(entity.data, path);
  const key = open.at(-1);
  const around = [...entity.from.path, ...open.slice(0, -1)];
  if (key === undefined || hasAt(entity.data, open)) return [];
  const edit = keyAdded(source, entity.from.document, around, String(key), "");
  return edit ? [{ title: WORDS[session.lang].declare(open.join(".")), edit, preferred: false, answers }] : [];
}

function hasAt(data: unknown, path: Path): boolean {
  return (
    path.reduce<unknown>((here, key) => (here as Record<string | number, unknown> | undefined)?.[key], data) !==
    undefined
  );
}

function offsetsOf(text: string, { start, end }: Span): { readonly start: number; readonly end: number } {
  return { start: offsetOf(text, start), end: offsetOf(text, end) };
}

const WORDS: Readonly<Record<Lang, Readonly<Record<"change" | "add" | "declare", (name: string) => string>>>> = {
  en: {
    change: (word) => `Change to '${word}'`,
    add: (key) => `Add \`${key}\`, to be filled in`,
    declare: (key) => `Declare \`${key}\`, to be filled in`,
  },
  zh: {
    change: (word) => `改为“${word}”`,
    add: (key) => `添加待填写的 \`${key}\``,
    declare: (key) => `声明待填写的 \`${key}\``,
  },
};
