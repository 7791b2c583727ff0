import ical, { ICalAlarmType, type ICalEventData, ICalEventTransparency } from "ical-generator";
import { shiftDate } from "../cel/functions.js";
import { daysBetween } from "../finding/approver.js";
import { fingerprint } from "../finding/finding.js";
import { visible } from "../report/sanitise.js";
import type { Due, DueList } from "./item.js";
import { headOf, type Lang, lawOf, WORDS } from "./wording.js";

const FIRST_DAY = "2026-01-01";
const HOUR = 3600;
const DAY = 24 * HOUR;
/** Reminders at nine in the morning, a week before and on the day before; of hours, in the last ones. */
const BEFORE_DAYS = [7 * DAY - 9 * HOUR, DAY - 9 * HOUR];
const BEFORE_MOMENTS = [2 * HOUR, HOUR / 2];

/**
 * The list as iCalendar: a whole day for each last day and for each day on which a window opens. An event has the same id in every
 * list, so that importing again updates it; its stamp is the judged date.
 */
export function dueCalendar({ as_of, version, due }: DueList, lang: Lang): string {
  const calendar = ical({
    name: lang === "zh" ? "合规期限" : "Compliance dates",
    prodId: { company: "hegui", product: `due ${version}`, language: lang.toUpperCase() },
  });
  for (const one of due) {
    calendar.createEvent(deadline(one, as_of, lang));
    if (one.opens !== undefined && one.opens <= one.date) calendar.createEvent(opening(one, one.opens, as_of, lang));
  }
  return `${calendar.toString()}\r\n`;
}

function deadline(one: Due, asOf: string, lang: Lang): ICalEventData {
  const common = base(one, asOf, lang);
  const summary = headOf(one, lang);
  if (one.moment === undefined)
    return {
      ...common,
      ...wholeDay(one.date),
      id: uid(one.id),
      summary: visible(summary),
      alarms: alarms(BEFORE_DAYS, summary),
    };
  return {
    ...common,
    id: uid(one.id),
    start: new Date(one.moment),
    summary: visible(summary),
    alarms: alarms(BEFORE_MOMENTS, summary),
  };
}

function opening(one: Due, opens: string, asOf: string, lang: Lang): ICalEventData {
  const summary = `${WORDS[lang].opens}${WORDS[lang].colon}${headOf(one, lang)}`;
  return {
    ...base(one, asOf, lang),
    ...wholeDay(opens),
    id: uid(`${one.id} opens`),
    summary: visible(summary),
    alarms: alarms(BEFORE_DAYS.slice(1), summary),
  };
}

function base(
  one: Due,
  asOf: string,
  lang: Lang,
): Pick<ICalEventData, "stamp" | "sequence" | "description" | "transparency"> {
  const words = WORDS[lang];
  const rows: readonly (readonly [string, string])[] = [
    [words.todo, one.todo[lang]],
    [words.law, lawOf(one, lang)],
    [words.owners, one.owners.join(words.comma) || words.noOwner],
    [words.where, `${one.at.file}:${one.at.start.line}`],
  ];
  const lines = rows.filter(([, text]) => text !== "").map(([name, text]) => visible(`${name}${words.colon}${text}`));
  return {
    stamp: midnight(asOf),
    // A later list replaces an earlier one.
    sequence: Math.max(0, daysBetween(FIRST_DAY, asOf)),
    description: lines.join("\n"),
    // Nobody is busy because of a last day.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function wholeDay(date: string) {
  return { start: midnight(date), end: midnight(shiftDate(date, "P1D", 1)), allDay: true };
}

function alarms(seconds: readonly number[], text: string) {
  return seconds.map((triggerBefore) => ({ type: ICalAlarmType.display, triggerBefore, description: visible(text) }));
}

function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function uid(id: string): string {
  return `${fingerprint("due", id)}@hegui`;
}
