const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const YEAR = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The months of four years, one of them a leap year. */
const MONTHS = [0, 0, 0, 1].flatMap((leap) => YEAR.map((days, month) => (month === 1 ? days + leap : days)));
const CYCLE = MONTHS.reduce((sum, days) => sum + days, 0);

/**
 * Days of an ISO 8601 duration: a month has 28 to 31, a year 365 or 366. A part of a day counts as none in the least
 * and as a whole one in the most, so that "at least" and "at most" hold whenever it begins.
 */
export function lengthOf(duration: string): { readonly least: number; readonly most: number } {
  const [years, months, weeks, days, hours, minutes, seconds] = (DURATION.exec(duration) ?? [])
    .slice(1)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number, number, number];
  const whole = years * 12 + months;
  const calendar = MONTHS.map((_, first) => daysOfMonths(first, whole));
  const rest = weeks * 7 + days + (hours * 3_600 + minutes * 60 + seconds) / 86_400;
  return { least: Math.floor(Math.min(...calendar) + rest), most: Math.ceil(Math.max(...calendar) + rest) };
}

/** Days of so many months in a row, from one of the months of the cycle. */
function daysOfMonths(first: number, count: number): number {
  const cycles = Math.floor(count / MONTHS.length);
  const left = Array.from({ length: count - cycles * MONTHS.length || 0 }, (_, index) => first + index);
  return cycles * CYCLE + left.reduce((sum, month) => sum + MONTHS[month % MONTHS.length]!, 0);
}
