import type { Calendar } from "../cel/functions.js";
import type { WorkCalendar } from "./tables.js";

const DAY = 86_400_000;

/** Working days by the State Council calendar; undefined beyond the years that it covers. */
export function createCalendar(table: WorkCalendar): Calendar {
  const off = new Set(table.days_off);
  const on = new Set(table.days_on);
  return { addWorkingDays };

  /** The n-th working day after (or, negative, before) a date; the date itself is not counted. */
  function addWorkingDays(date: string, days: number): string | undefined {
    const step = days < 0 ? -DAY : DAY;
    let left = Math.abs(days);
    let time = Date.parse(`${date}T00:00:00Z`);
    while (left > 0) {
      time += step;
      const year = new Date(time).getUTCFullYear();
      if (year < table.first_year || year > table.last_year) return undefined;
      if (isWorkingDay(time)) left--;
    }
    return new Date(time).toISOString().slice(0, 10);
  }

  function isWorkingDay(time: number): boolean {
    const moment = new Date(time);
    const date = moment.toISOString().slice(0, 10);
    if (on.has(date)) return true;
    const weekday = moment.getUTCDay();
    return weekday !== 0 && weekday !== 6 && !off.has(date);
  }
}
