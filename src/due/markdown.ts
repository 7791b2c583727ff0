import { escapeMarkdown } from "../report/markdown/escape.js";
import { type Links, placeLink } from "../report/markdown/link.js";
import type { Text } from "../source/problem.js";
import { type Due, type DueList, type UndecidedDue, URGENCIES } from "./item.js";
import { GROUPS, headOf, type Lang, lawOf, missingOf, nearness, WORDS, whenOf } from "./wording.js";

/** How items are written. */
export interface ItemStyle {
  readonly links?: Links | undefined;
  /** What stands in front of an item: a dash, or a box that people tick. */
  readonly bullet: (one: Due) => string;
  /** Says how many days are left, which changes every day. */
  readonly nearness: boolean;
}

/** The list as Markdown: a heading for each urgency, an item for each duty; everything from manifests is inert. */
export function dueMarkdown(list: DueList, lang: Lang, links?: Links): string {
  const words = WORDS[lang];
  const overdue = list.due.filter((one) => one.state === "overdue").length;
  const body = dueSections(list, lang, { links, bullet: () => "- ", nearness: true });
  const total = words.total(list.due.length, overdue, list.undecided.length);
  return [`## ${words.head(list.as_of)}`, "", ...(body.length === 0 ? [words.nothing, ""] : [...body, total, ""])].join(
    "\n",
  );
}

/** The sections of a list, without a head. */
export function dueSections(
  { due, undecided }: Pick<DueList, "due" | "undecided">,
  lang: Lang,
  style: ItemStyle,
): readonly string[] {
  const groups = URGENCIES.flatMap((state) => {
    const items = due.filter((one) => one.state === state);
    if (items.length === 0) return [];
    return [heading(GROUPS[state], lang), "", ...items.map((one) => dueItem(one, lang, style)), ""];
  });
  const open = undecided.map((one) => undecidedItem(one, lang, style.links));
  return [...groups, ...(open.length > 0 ? [heading(UNDECIDED, lang), "", ...open, ""] : [])];
}

const UNDECIDED: Text = { en: WORDS.en.undecided, zh: WORDS.zh.undecided };

function heading(text: Text, lang: Lang): string {
  return `### ${text[lang]}`;
}

/** One duty as a list item. */
export function dueItem(one: Due, lang: Lang, { links, bullet, nearness: near }: ItemStyle): string {
  const opens = one.opens === undefined || one.opens > one.date ? "" : WORDS[lang].from(one.opens);
  const distance = [...(near ? [escapeMarkdown(nearness(one, lang))] : []), ...(opens === "" ? [] : [opens])];
  const law = lawOf(one, lang);
  return [
    `${bullet(one)}${headline(one, lang)}`,
    ...(distance.length > 0 ? [distance.join(" · ")] : []),
    escapeMarkdown(one.todo[lang]),
    `${law === "" ? "" : `${escapeMarkdown(law)} · `}${placeLink(one.at, links)}`,
  ].join("<br>");
}

/** Day, duty and entity on one line. */
export function headline(one: Due, lang: Lang): string {
  return `**${whenOf(one)}** ${escapeMarkdown(headOf(one, lang))}`;
}

function undecidedItem(one: UndecidedDue, lang: Lang, links: Links | undefined): string {
  const at = one.missing[0]?.at ?? one.at;
  const facts = escapeMarkdown(WORDS[lang].missing(missingOf(one, lang)));
  return [`- ${escapeMarkdown(headOf(one, lang))}`, facts, placeLink(at, links)].join("<br>");
}
