import { describe, expect, it } from "vitest";
import { createCalendar } from "../../src/model/calendar.js";
import { policies } from "../policies.js";

const calendar = createCalendar(policies.tables.calendar);

describe("working days by the State Council calendar", () => {
  it.each<readonly [string, number, string | undefined, string]>([
    ["2026-09-30", 1, "2026-10-08", "National Day 2026-10-01 to 07"],
    ["2026-10-09", 1, "2026-10-10", "a Saturday that is worked"],
    ["2026-02-13", 1, "2026-02-14", "the Saturday before Spring Festival is worked"],
    ["2026-02-14", 1, "2026-02-24", "Spring Festival 2026-02-15 to 23"],
    ["2025-07-18", 30, "2025-08-29", "officer filing for stock cases"],
    ["2025-06-01", 30, "2025-07-14", "face filing for stock cases, from the day of entry into force"],
    ["2026-11-20", 1, "2026-11-23", "over a weekend"],
    ["2026-11-23", -1, "2026-11-20", "backwards"],
    ["2026-12-31", 1, undefined, "the calendar of 2027 is not in the library"],
  ])("%s %i → %s (%s)", (date, days, expected) => {
    expect(calendar.addWorkingDays(date, days)).toBe(expected);
  });
});
