import chineseDays from "chinese-days";
import type { WorkCalendar } from "./tables.js";

const FIRST_YEAR = 2021;

/** Reads the State Council calendar out of the holiday library, for the years that it knows. Runs at build time. */
export function readWorkCalendar(): WorkCalendar {
  const days_off: string[] = [];
  const days_on: string[] = [];
  let year = FIRST_YEAR;
  for (; ; year++) {
    const found = readYear(year);
    if (found.days_off.length === 0) break;
    days_off.push(...found.days_off);
    days_on.push(...found.days_on);
  }
  return { first_year: FIRST_YEAR, last_year: year - 1, days_off, days_on };
}

function readYear(year: number): { readonly days_off: readonly string[]; readonly days_on: readonly string[] } {
  const days_off: string[] = [];
  const days_on: string[] = [];
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000) {
    const moment = new Date(time);
    const date = moment.toISOString().slice(0, 10);
    const weekend = moment.getUTCDay() === 0 || moment.getUTCDay() === 6;
    const works = chineseDays.isWorkday(date);
    if (weekend && works) days_on.push(date);
    if (!weekend && !works) days_off.push(date);
  }
  return { days_off, days_on };
}
