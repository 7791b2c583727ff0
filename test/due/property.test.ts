import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftDate } from "../../src/cel/functions.js";
import { dueOf } from "../../src/due/due.js";
import { URGENCIES } from "../../src/due/item.js";
import { selected } from "../../src/due/select.js";
import { filesOf, manifests } from "../property/manifest.js";
import { clockExamples, inputOf } from "./examples.js";

const day = fc.integer({ min: 0, max: 900 }).map((days) => shiftDate("2025-06-01", `P${days}D`, 1));
const examples = clockExamples().map(({ input }) => ({ ...input, packs: inputOf([], input.asOf).packs }));
const example = fc.constantFrom(...examples);

describe("the list", () => {
  it("does not depend on the order of files and documents", () => {
    fc.assert(
      fc.property(example, day, (input, asOf) => {
        const files = input.files.map(({ file, text }) => ({ file: `z-${file}`, text }));
        const list = dueOf({ ...input, files, asOf });
        expect(dueOf({ ...input, files: files.toReversed(), asOf })).toEqual(list);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it("keeps ids unique and over time, and the last day of what is not done", () => {
    fc.assert(
      fc.property(example, day, (input, asOf) => {
        const list = dueOf({ ...input, asOf });
        const ids = [...list.due, ...list.undecided].map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
        const days = list.due.map((one) => `${one.moment ?? one.date} ${one.id}`);
        expect(days).toEqual([...days].sort());
        const next = new Map(dueOf({ ...input, asOf: shiftDate(asOf, "P1D", 1) }).due.map((one) => [one.id, one]));
        for (const one of list.due) {
          const later = next.get(one.id);
          if (later?.date === one.date) expect(later.days_left).toBe(one.days_left - 1);
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it("says how near each day is in one way", () => {
    fc.assert(
      fc.property(example, day, (input, asOf) => {
        for (const one of dueOf({ ...input, asOf }).due) {
          expect(one.state === "overdue").toBe(one.date < asOf);
          expect(one.days_left < 0).toBe(one.date < asOf);
          expect(URGENCIES).toContain(one.state);
          if (one.working_days_left !== undefined) expect(one.working_days_left).toBeLessThanOrEqual(one.days_left);
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it("falls apart by owner, and only grows with the horizon", () => {
    fc.assert(
      fc.property(example, day, fc.nat(500), (input, asOf, within) => {
        const list = dueOf({ ...input, asOf });
        const mine = list.owners.flatMap((owner) => selected(list, { owner }).due.map((one) => one.id));
        const unowned = list.due.filter((one) => one.owners.length === 0).map((one) => one.id);
        expect(new Set([...mine, ...unowned])).toEqual(new Set(list.due.map((one) => one.id)));
        const near = selected(list, { within }).due;
        expect(selected(list, { within: within + 1 }).due).toEqual(expect.arrayContaining([...near]));
        expect(near.filter((one) => one.state === "overdue")).toEqual(
          list.due.filter((one) => one.state === "overdue"),
        );
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  it("is made of any manifest without throwing", () => {
    fc.assert(
      fc.property(manifests, day, (manifest, asOf) => {
        const input = inputOf(filesOf(manifest), asOf);
        expect(dueOf(input)).toEqual(dueOf(input));
      }),
      { seed: 7, numRuns: 40 },
    );
  });
});
