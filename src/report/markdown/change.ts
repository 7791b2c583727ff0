import type { Report, WaiverShown } from "../../finding/report.js";
import { bySeverity, lawText } from "../portions.js";
import { words } from "../wording.js";
import { fileLink, placeLink } from "./link.js";
import { cell, entityName, type Page, small } from "./page.js";
import { list, type Section, table } from "./section.js";
import { phrases } from "./wording.js";

/** What a change does in law, a sentence each. */
export function lawList({ report, lang, links }: Page): Section {
  const items = (report.change?.law ?? []).map(({ text, at }) =>
    at ? `${text[lang]} ${placeLink(at, links)}` : text[lang],
  );
  return list(phrases[lang].law, items);
}

/** Findings of the compared commit that are no more, most severe first. */
export function fixedTable({ report, lang }: Page): Section {
  const { marks, how } = words[lang];
  const text = phrases[lang];
  const rows = bySeverity(report.change?.fixed ?? []).map((one) => [
    marks[one.level],
    cell([one.title[lang], small([lawText(one.law, lang), entityName(one.entity), one.rule])]),
    how[one.how],
  ]);
  return table(text.fixedFindings, [text.level, text.what, text.how], rows);
}

/** Settings and waivers that a change makes: what people have to agree with, not the check. */
export function reviewList(page: Page): Section {
  const { report, lang, links } = page;
  const { colon, weaker } = words[lang];
  const settings = [...(report.change?.policy ?? [])].sort((a, b) => Number(b.weaker) - Number(a.weaker));
  const items = [
    ...settings.map(({ file, weaker: less, text }) => {
      const mark = less ? `**${weaker}** ` : "";
      return `${mark}${fileLink(file, links)}${colon}${text[lang]}`;
    }),
    ...changedWaivers(report).map((waiver) => waiverItem(waiver, page)),
  ];
  return list(phrases[lang].review, items);
}

/** Waivers that the compared commit does not have, or has with other words. */
export function changedWaivers(report: Report): readonly WaiverShown[] {
  return report.waivers.filter((one) => one.change);
}

function waiverItem(waiver: WaiverShown, { lang, links }: Page): string {
  const { colon, comma, daysLeft, details, waiver: accepted } = words[lang];
  const text = phrases[lang];
  const change = waiver.change === "added" ? text.waiverChange.added : text.waiverChange.changed;
  const what = `${waiver.rule}${comma}${waiver.entity}`;
  const term = `${accepted(waiver.approved_by, waiver.expires)}${details(daysLeft(waiver.days_left))}`;
  return `**${change}** ${placeLink(waiver.at, links)}${colon}${what}${comma}${term}${colon}${waiver.reason}`;
}
