import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { REASONS, type Reason, reasonFor } from "./reasons.js";
import { type Case, type Outcome, run, specCases } from "./spec.js";

const TABLE = new URL("conformance.txt", import.meta.url);

interface Judged {
  readonly one: Case;
  readonly outcome: Outcome;
  readonly reason: Reason | undefined;
}

const judged = specCases().map((one): Judged => {
  const outcome = run(one);
  return { one, outcome, reason: reasonFor(one, outcome.loads ? undefined : outcome.got) };
});

const line = ({ one, outcome }: Judged) => `${one.section}/${one.name}: ${one.test.expr} gives ${outcome.got}`;

describe("the conformance cases of the CEL specification", () => {
  it("come out as it says, unless a reason says why they do not apply", () => {
    expect(judged.filter(({ outcome, reason }) => !reason && !outcome.passes).map(line)).toEqual([]);
  });

  it("do not load when a reason says that they do not apply, or give another value", () => {
    const rotten = judged.filter(
      ({ outcome, reason }) => reason && (reason.differs ? outcome.passes || !outcome.loads : outcome.loads),
    );
    expect(rotten.map((one) => `${one.reason?.says}: ${line(one)}`)).toEqual([]);
  });

  it("need every reason", () => {
    expect(REASONS.filter((reason) => !judged.some((one) => one.reason === reason))).toEqual([]);
  });

  it("are counted in conformance.txt", () => {
    const table = print();
    if (process.env.UPDATE) writeFileSync(TABLE, table);
    expect(table).toBe(readFileSync(TABLE, "utf8"));
  });
});

function print(): string {
  const sections = [...new Set(judged.map(({ one }) => one.section))];
  const rows = sections.map((name) => {
    const cases = judged.filter(({ one }) => one.section === name);
    return row(name, cases.length, cases.filter(({ reason }) => !reason).length);
  });
  const reasons = REASONS.map(({ says }) => {
    const count = judged.filter(({ reason }) => reason?.says === says).length;
    return `${String(count).padStart(7)}  ${says}`;
  });
  const apply = judged.filter(({ reason }) => !reason).length;
  return [
    "Cases of cel-spec, and how many apply to expressions in rules; all of those pass.",
    "",
    row("section", "cases", "apply"),
    ...rows,
    row("all", judged.length, apply),
    "",
    "Why the others do not apply:",
    ...reasons,
    "",
  ].join("\n");
}

function row(name: string, cases: number | string, apply: number | string): string {
  return `${name.padEnd(52)}${String(cases).padStart(6)}${String(apply).padStart(7)}`;
}
