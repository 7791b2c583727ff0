import { lengthOf } from "./length.js";
import { codePoints } from "./text.js";
import type { Type } from "./type.js";
import { isStruct, lacking, type Unknown, unknown, type Value } from "./value.js";

/** Working-day arithmetic, supplied from outside: undefined when the official calendar of a year is not known. */
export interface Calendar {
  addWorkingDays(date: string, days: number): string | undefined;
}

interface Function {
  /** CEL signatures, for the type checker. */
  readonly signatures: readonly string[];
  readonly returns: Type;
  apply(args: readonly Exclude<Value, Unknown>[], calendar: Calendar): Value;
}

const size: Function = {
  signatures: [],
  returns: { type: "int" },
  apply: ([value]) =>
    typeof value === "string"
      ? codePoints(value)
      : isStruct(value)
        ? value.keys().length
        : (value as readonly Value[]).length,
};
const text = (apply: (text: string, part: string) => boolean): Function => ({
  signatures: [],
  returns: { type: "bool" },
  apply: ([value, part]) => apply(String(value), String(part)),
});

/** Functions that expressions may call; those without signatures are CEL's own. */
export const FUNCTIONS: Readonly<Record<string, Function>> = {
  size,
  contains: text((value, part) => value.includes(part)),
  startsWith: text((value, part) => value.startsWith(part)),
  endsWith: text((value, part) => value.endsWith(part)),
  glob: {
    signatures: ["string.glob(string): bool"],
    returns: { type: "bool" },
    apply: ([value, pattern]) => fits(String(value), String(pattern)),
  },
  // Words of a taxonomy with dots: `contact.email` is under `contact`, `contacts` is not.
  under: {
    signatures: ["string.under(string): bool"],
    returns: { type: "bool" },
    apply: ([word, above]) => word === above || String(word).startsWith(`${String(above)}.`),
  },
  date: { signatures: ["date(string): date"], returns: { type: "date" }, apply: ([value]) => value as string },
  plus: {
    signatures: ["date.plus(string): date"],
    returns: { type: "date" },
    apply: ([date, period]) => shiftDate(date as string, period as string, 1),
  },
  minus: {
    signatures: ["date.minus(string): date"],
    returns: { type: "date" },
    apply: ([date, period]) => shiftDate(date as string, period as string, -1),
  },
  plus_working_days: {
    signatures: ["date.plus_working_days(int): date"],
    returns: { type: "date" },
    apply: ([date, days], calendar) =>
      calendar.addWorkingDays(date as string, days as number) ?? unknown(noCalendar(date as string)),
  },
  minus_working_days: {
    signatures: ["date.minus_working_days(int): date"],
    returns: { type: "date" },
    apply: ([date, days], calendar) =>
      calendar.addWorkingDays(date as string, -(days as number)) ?? unknown(noCalendar(date as string)),
  },
  days_since: {
    signatures: ["date.days_since(date): int"],
    returns: { type: "int" },
    apply: ([to, from]) => daysBetween(from as string, to as string),
  },
  year: {
    signatures: ["date.year(): int"],
    returns: { type: "int" },
    apply: ([date]) => Number(String(date).slice(0, 4)),
  },
  day: {
    signatures: ["instant.day(): date"],
    returns: { type: "date" },
    // Dates are calendar dates in Asia/Shanghai, which has had no summer time since 1991.
    apply: ([at]) => new Date(Date.parse(String(at)) + 8 * 3_600_000).toISOString().slice(0, 10),
  },
  least_days: {
    signatures: ["duration.least_days(): int"],
    returns: { type: "int" },
    apply: ([period]) => lengthOf(period as string).least,
  },
  most_days: {
    signatures: ["duration.most_days(): int"],
    returns: { type: "int" },
    apply: ([period]) => lengthOf(period as string).most,
  },
  plus_hours: {
    signatures: ["instant.plus_hours(int): instant"],
    returns: { type: "instant" },
    // An instant is shown in the time of Asia/Shanghai, as dates are.
    apply: ([at, hours]) =>
      `${new Date(Date.parse(String(at)) + (8 + Number(hours)) * 3_600_000).toISOString().slice(0, 19)}+08:00`,
  },
  hours_since: {
    signatures: ["instant.hours_since(instant): double"],
    returns: { type: "double" },
    apply: ([to, from]) => (Date.parse(String(to)) - Date.parse(String(from))) / 3_600_000,
  },
};

function noCalendar(date: string) {
  return {
    entity: "",
    path: [],
    reason: {
      en: `the State Council calendar after ${date} is not in this version`,
      zh: `本版本未收录 ${date} 之后的国务院节假日安排`,
    },
  };
}

/** Calls a function; an unknown argument makes the result unknown. */
export function call(name: string, args: readonly Value[], calendar: Calendar): Value {
  const missing = lacking(...args);
  return missing ?? FUNCTIONS[name]!.apply(args as Exclude<Value, Unknown>[], calendar);
}

/** Whether a text has the form of a pattern, in which `*` stands for any letters or none. */
function fits(text: string, pattern: string): boolean {
  const [first, ...parts] = pattern.split("*") as [string, ...string[]];
  const last = parts.pop();
  if (last === undefined) return text === pattern;
  const end = text.length - last.length;
  if (!text.startsWith(first) || !text.endsWith(last) || end < first.length) return false;
  let from = first.length;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}

const PERIOD = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** Shifts a calendar date by an ISO 8601 period; a day that the month does not have becomes its last day. */
export function shiftDate(date: string, period: string, sign: 1 | -1): string {
  const [, years, months, weeks, days] = PERIOD.exec(period) ?? [];
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const monthIndex = year * 12 + (month - 1) + sign * (Number(years ?? 0) * 12 + Number(months ?? 0));
  const lastDay = new Date(Date.UTC(Math.floor(monthIndex / 12), (monthIndex % 12) + 1, 0)).getUTCDate();
  const shifted = Date.UTC(Math.floor(monthIndex / 12), monthIndex % 12, Math.min(day, lastDay));
  const milliseconds = sign * (Number(weeks ?? 0) * 7 + Number(days ?? 0)) * 86_400_000;
  return new Date(shifted + milliseconds).toISOString().slice(0, 10);
}

/** Days from one calendar date to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

export function isPeriod(text: string): boolean {
  return text.length > 1 && PERIOD.test(text);
}

/** A day that the calendar has, written year-month-day. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}
