import { describe, expect, it } from "vitest";
import { shiftDate } from "../../src/cel/functions.js";
import type { Outcome } from "../../src/rule/rule.js";
import { policies } from "../policies.js";
import { clockExamples, dueOf, judgedOn } from "./examples.js";

/** Duties whose rule says something else than that the day is over, and why that is right. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "minors-audit:organization/club": "the rule fails for the audit of an earlier year already",
  "minors-audit:organization/games": "the rule fails for the audit of an earlier year already",
  "officer-filing:organization/shop": "the rule waits for an officer, whose absence is a finding of its own",
  "risk-assessment-age:organization/water":
    "the notice is younger than the assessment, so that no yearly one is due yet",
};

/** A duty fails from a day on, or can only be left open by what somebody declares. */
function ends(on: Outcome | undefined, after: Outcome | undefined): boolean {
  return on !== "fail" && (after === "fail" || (after === "unknown" && on !== "unknown"));
}

const examples = clockExamples();
const clocks = policies.packs.flatMap((pack) => pack.clocks ?? []);

describe("a clock and the rules that judge the same duty", () => {
  it("are checked on examples of every such rule", () => {
    const named = new Set(examples.map(({ clock }) => clock.id));
    expect(clocks.filter((clock) => clock.rules.length > 0 && !named.has(clock.id))).toEqual([]);
    expect(new Set(clocks.map(({ id }) => id)).size).toBe(clocks.length);
  });

  const excused = new Set<string>();
  it.each(clocks.filter((one) => one.rules.length > 0).map((clock) => [clock.id, clock] as const))(
    "%s: met on the last day, not met on the day after",
    (_, clock) => {
      const wrong = examples
        .filter((one) => one.clock === clock)
        .flatMap(({ name, input }) => {
          const list = dueOf(input);
          expect(list.problems).toEqual([]);
          const first = new Map(list.due.toReversed().map((due) => [due.entity?.id, due]));
          return [...first.values()].flatMap((due) => {
            if (due.clock !== clock.id || due.entity === undefined) return [];
            const key = `${clock.id}:${due.entity.kind}/${due.entity.id}`;
            const day = (date: string) => judgedOn(input, date, clock.rules)(due.entity!);
            const [on, after] = [day(due.date), day(shiftDate(due.date, "P1D", 1))];
            if (clock.rules.some((rule) => ends(on.get(rule), after.get(rule)))) return [];
            if (Object.hasOwn(OTHERWISE, key)) {
              excused.add(key);
              return [];
            }
            return [`${name}: ${key} ${due.date} on ${[...on].join()} after ${[...after].join()}`];
          });
        });
      expect(wrong).toEqual([]);
    },
  );

  it("every excuse is needed", () => {
    expect([...excused].sort()).toEqual(Object.keys(OTHERWISE).sort());
  });
});
