import { sanitise } from "../report/sanitise.js";
import { createPaint, type Paint } from "../report/text/paint.js";
import { pad, wrap } from "../report/text/width.js";
import type { Mark } from "../report/wording.js";
import type { Span } from "../source/span.js";
import { type Due, type DueList, type UndecidedDue, URGENCIES, type Urgency } from "./item.js";
import { GROUPS, type Lang, lawOf, missingOf, nearness, WORDS, whatOf, whenOf } from "./wording.js";

const MARKS: Readonly<Record<Urgency, Mark>> = { overdue: "error", open: "warning", soon: "note", ahead: "waived" };
const INDENT = "    ";
const WIDTH = 100;

/** The list for a terminal, grouped by urgency. */
export function dueText({ as_of, due, undecided }: DueList, lang: Lang, colour: boolean, hidden?: string): string {
  const words = WORDS[lang];
  const paint = createPaint(colour);
  const groups = URGENCIES.flatMap((state) => {
    const items = due.filter((one) => one.state === state);
    if (items.length === 0) return [];
    return [`${paint.mark(MARKS[state], GROUPS[state][lang])}`, ...items.flatMap((one) => lines(one, lang, paint)), ""];
  });
  const open = undecided.length === 0 ? [] : [paint.mark("unknown", words.undecided)];
  const overdue = due.filter((one) => one.state === "overdue").length;
  return `${[
    paint.bold(words.head(as_of)),
    "",
    ...groups,
    ...open,
    ...undecided.flatMap((one) => undecidedLines(one, lang, paint)),
    ...(undecided.length > 0 ? [""] : []),
    ...(due.length + undecided.length === 0 ? [words.nothing] : []),
    ...(hidden === undefined ? [] : [hidden]),
    ...(due.length + undecided.length === 0 ? [] : [words.total(due.length, overdue, undecided.length)]),
  ].join("\n")}\n`;
}

function lines(one: Due, lang: Lang, paint: Paint): readonly string[] {
  const when = one.state === "overdue" ? paint.mark("error", whenOf(one)) : paint.bold(whenOf(one));
  const opens = one.opens === undefined || one.opens > one.date ? "" : ` · ${WORDS[lang].from(one.opens)}`;
  const head = [
    `  ${when}  ${paint.bold(sanitise(one.title[lang]))}  ${sanitise(whatOf(one, lang))}`,
    `${INDENT}${paint.dim(`${nearness(one, lang)}${opens} · ${sanitise(ownersText(one.owners, lang))}`)}`,
  ];
  // What is far off needs no instruction yet.
  if (one.state === "ahead") return head;
  return [
    ...head,
    ...wrap(sanitise(one.todo[lang]), WIDTH).map((line) => `${INDENT}${line}`),
    `${INDENT}${paint.dim(source(lawOf(one, lang), one.at))}`,
  ];
}

function undecidedLines(one: UndecidedDue, lang: Lang, paint: Paint): readonly string[] {
  const words = WORDS[lang];
  return [
    `  ${pad("?", 10)}  ${paint.bold(sanitise(one.title[lang]))}  ${sanitise(whatOf(one, lang))}`,
    ...wrap(sanitise(words.missing(missingOf(one, lang))), WIDTH).map((line) => `${INDENT}${line}`),
    `${INDENT}${paint.dim(source(lawOf(one, lang), one.missing[0]?.at ?? one.at))}`,
  ];
}

function source(law: string, { file, start }: Span): string {
  const place = sanitise(`${file}:${start.line}:${start.column}`);
  return law === "" ? place : `${sanitise(law)} · ${place}`;
}

function ownersText(owners: readonly string[], lang: Lang): string {
  return owners.length === 0 ? WORDS[lang].noOwner : owners.join(WORDS[lang].comma);
}
