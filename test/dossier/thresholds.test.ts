import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check.js";
import { reachedOn, thresholdsOf } from "../../src/dossier/thresholds.js";
import { createInput } from "../../src/sdk/input.js";
import { watched } from "../../src/watched.js";
import { policies } from "../policies.js";

describe("the day on which a forecast reaches a number", () => {
  it.each([
    // 61 days from 31 October to the end of the year, an even pace of 1,000 a day.
    ["2026-10-31", 39_000, 100_000, 100_000, "2026-12-31"],
    ["2026-10-31", 39_000, 100_000, 70_000, "2026-12-01"],
    ["2026-10-31", 39_000, 100_000, 39_001, "2026-11-01"],
    ["2026-10-31", 39_000, 100_000, 39_000, undefined],
    ["2026-10-31", 39_000, 100_000, 100_001, undefined],
    ["2028-02-28", 0, 307, 1, "2028-02-29"],
    ["2026-12-31", 10, 20, 15, "2026-12-31"],
  ])("from %s with %i of %i: %i on %s", (counted, people, forecast, at, day) => {
    expect(reachedOn(counted, people, forecast, at)).toBe(day);
  });

  it("is never before the count nor after the year, and later for more", () => {
    const number = fc.integer({ min: 0, max: 5_000_000 });
    const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-11-${String(one).padStart(2, "0")}`);
    fc.assert(
      fc.property(day, number, number, number, number, (counted, people, forecast, one, other) => {
        const [first, second] = [one, other]
          .sort((a, b) => a - b)
          .map((at) => reachedOn(counted, people, forecast, at));
        for (const reached of [first, second])
          if (reached !== undefined) expect(reached >= counted && reached <= "2026-12-31").toBe(true);
        if (first !== undefined && second !== undefined) expect(first <= second).toBe(true);
      }),
    );
  });
});

it("thresholds come from the declared people, their date and their forecast", () => {
  const text = `version: 1
organizations: [{ id: acme, established_in: CN, critical_infrastructure: false }]
datasets:
  - id: guests
    handler: acme
    fields: [{ name: born, category: basic.birth_date }, { name: mail, category: basic.name }]
    subjects: [customers]
    ages: [adult]
recipients: [{ id: hq, country: FR }]
flows:
  - id: out
    from: guests
    to: hq
    access: transfer
    fields: [mail]
    people: { 2026: { ordinary: 39000, as_of: 2026-10-31, forecast: { ordinary: 100000 } } }
`;
  const input = createInput({ files: [{ file: "a.hegui.yaml", text }], asOf: "2026-11-21", policies });
  const report = check(input);
  expect(report.problems).toEqual([]);
  const shown = thresholdsOf(report.counters, watched(input).model);
  const ordinary = shown.filter((one) => one.what === "ordinary");
  expect(ordinary.map(({ at, left, forecast, reached_on }) => ({ at, left, forecast, reached_on }))).toEqual([
    { at: 100_000, left: 61_000, forecast: 100_000, reached_on: "2026-12-31" },
    { at: 1_000_000, left: 961_000, forecast: 100_000, reached_on: undefined },
  ]);
});
