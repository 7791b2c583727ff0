import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftDate } from "../../src/cel/functions.js";
import { lengthOf } from "../../src/cel/length.js";

describe("days of a duration", () => {
  it.each([
    ["P30D", 30, 30],
    ["P2W", 14, 14],
    ["P1M", 28, 31],
    ["P2M", 59, 62],
    ["P1Y", 365, 366],
    ["P4Y", 1461, 1461],
    ["P5Y1M", 5 * 365 + 1 + 28, 5 * 365 + 2 + 31],
    ["PT12H", 0, 1],
    ["P1DT24H", 2, 2],
    ["P30DT1S", 30, 31],
  ])("%s has %i to %i", (duration, least, most) => {
    expect(lengthOf(duration)).toEqual({ least, most });
  });

  it("a number that no calendar has is no error", () => {
    const { least, most } = lengthOf(`P${"9".repeat(400)}Y`);
    expect([least > 1e6, most > 1e6]).toEqual([true, true]);
  });

  it("from any day of this century on, a period ends within them", () => {
    const months = fc.integer({ min: 0, max: 400 });
    const day = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 60 }), day, (count, days, start) => {
        const from = shiftDate("2001-01-01", `P${start}D`, 1);
        const period = `P${count}M${days}D`;
        const passed = (Date.parse(shiftDate(from, period, 1)) - Date.parse(from)) / 86_400_000;
        const { least, most } = lengthOf(period);
        expect(passed).toBeGreaterThanOrEqual(least);
        expect(passed).toBeLessThanOrEqual(most);
      }),
    );
  });
});
