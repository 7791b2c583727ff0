import { describe, expect, it } from "vitest";
import { run, SOUND, TODAY, type Words } from "./accepted.js";

describe("waivers shown", () => {
  it("stand in order of their end, then of their id, with the days that are left", () => {
    const words = (id: string, expires: string): Words => ({ id, expires });
    const all = [
      words("far", "2027-06-01"),
      words("b", "2026-12-31"),
      words("a", "2026-12-31"),
      words("past", "2026-11-20"),
      words("today", TODAY),
    ];
    const shown = run({ waivers: all }).waivers.map(({ id, days_left, ends_soon, holds }) => [
      id,
      days_left,
      ends_soon,
      holds,
    ]);
    // Of several waivers of one finding the first by id holds it.
    expect(shown).toEqual([
      ["past", -1, false, false],
      ["today", 0, true, false],
      ["a", 40, false, true],
      ["b", 40, false, false],
      ["far", 192, false, false],
    ]);
    expect(run({ waivers: [...all].reverse() }).waivers.map((one) => one.id)).toEqual(shown.map(([id]) => id));
  });

  it.each([
    [40, true],
    [39, false],
    [0, false],
  ])("with `waiver_warn_days: %i` one of 40 days ends soon: %s", (waiver_warn_days, soon) => {
    const [shown] = run({ waivers: [{}], settings: { waiver_warn_days } }).waivers;
    expect([shown?.days_left, shown?.ends_soon]).toEqual([40, soon]);
  });

  it("ending today is soon even where nobody is told before", () => {
    const [shown] = run({ waivers: [{ expires: TODAY }], settings: { waiver_warn_days: 0 } }).waivers;
    expect([shown?.days_left, shown?.ends_soon]).toEqual([0, true]);
  });

  it.each<[string, readonly Words[] | undefined, string | undefined]>([
    ["without a comparison", undefined, undefined],
    ["as before", [{}], undefined],
    ["new", [], "added"],
    ["new beside another", [{ id: "v" }], "added"],
    ["with another end", [{ expires: "2026-12-30" }], "changed"],
    ["with a ticket that was not there", [{ ticket: "LEGAL-1" }], "changed"],
  ])("%s: %j gives %s", (_, base, change) => {
    expect(run({ waivers: [{}], ...(base && { base }) }).waivers[0]?.change).toBe(change);
  });

  it("say everything that an auditor asks for", () => {
    const [shown] = run({ waivers: [{ ticket: "LEGAL-1" }] }).waivers;
    const { requested_by: _, ...rest } = SOUND;
    expect(shown).toEqual({
      ...rest,
      ticket: "LEGAL-1",
      days_left: 40,
      holds: true,
      ends_soon: false,
      at: { file: "waivers.hegui.yaml", start: { line: 3, column: 9 }, end: { line: 3, column: 10 } },
    });
  });
});
