import { daysBetween } from "../finding/approver.js";
import type { Model } from "../model/entity.js";
import type { Due, Urgency } from "./item.js";

/** A duty with its last day, before anybody asks how near that is. */
export interface Dated extends Omit<Due, "days_left" | "working_days_left" | "state"> {
  /** Days before, from which it is soon. */
  readonly warn_days: number;
}

/** Adds how near the last day is, seen from the judged date. */
export function timed({ warn_days, ...one }: Dated, model: Model): Due {
  const days_left = daysBetween(model.asOf, one.date);
  const working = days_left < 0 ? undefined : workingDays(model, one.date);
  return {
    ...one,
    days_left,
    ...(working !== undefined && { working_days_left: working }),
    state: stateOf(days_left, one.opens, model.asOf, warn_days),
  };
}

function stateOf(left: number, opens: string | undefined, asOf: string, warnDays: number): Urgency {
  if (left < 0) return "overdue";
  if (opens !== undefined && opens <= asOf) return "open";
  return left <= warnDays ? "soon" : "ahead";
}

/** Working days after the judged date up to a day; undefined where the calendar of a year is not published yet. */
function workingDays({ asOf, calendar }: Model, date: string): number | undefined {
  let count = 0;
  for (let day = asOf; ; count++) {
    const next = calendar.addWorkingDays(day, 1);
    if (next === undefined) return undefined;
    if (next > date) return count;
    day = next;
  }
}
