import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { activity } from "../comparison/manifests.js";
import { commandsOf } from "./log.js";
import { onPull, START } from "./pull.js";
import type { StepResult } from "./run.js";

/** Activities that nobody needs, in one file. */
function needless(count: number, purpose = "Guess"): Readonly<Record<string, string>> {
  const entries = Array.from(
    { length: count },
    (_, index) => `  - { id: ads-${index}, purpose: ${purpose}, uses: [guests], necessary: false }\n`,
  );
  return { "ads.hegui.yaml": count === 0 ? activity("ads", true) : `version: 1\nactivities:\n${entries.join("")}` };
}

const errorsOf = ({ stdout }: StepResult) => commandsOf(stdout).filter(({ name }) => name === "error");
const everything = { comment: "on-change", suggestions: "true" };
const checkout = { rev: "merge", depth: 0 };

/** A row of the table of findings. */
const ROW = /^\| error \| (?!\d)/gm;
const SUMMARY = 1_000 * 1_024;
const COMMENT = 65_536;

describe.concurrent("so many findings", () => {
  it.each([
    [0, 0, undefined],
    [1, 1, undefined],
    [10, 10, undefined],
    [11, 10, "2 more errors not shown"],
    [60, 10, "51 more errors not shown"],
  ])("%i become %i annotations", (count, shown, rest) =>
    onPull({ before: START, after: needless(count) }, async ({ check, world }) => {
      const result = await check({ checkout, inputs: everything });
      const errors = errorsOf(result);
      expect(
        errors.slice(0, shown).every(({ properties, data }) => properties.file !== undefined || data.includes("more")),
      ).toBe(true);
      // The last one says why the job fails.
      expect([errors.length, result.status]).toEqual(count === 0 ? [0, 0] : [shown + 1, 1]);
      if (rest) expect(errors[shown - 1]?.data).toContain(rest);
      expect(result.outputs.errors).toBe(String(count));
      const rows = result.summary.match(ROW)?.length ?? 0;
      expect(rows).toBe(count);
      const told = world.issueComments[1]![0]?.body.match(ROW)?.length ?? 0;
      expect(told).toBe(Math.min(count, 20));
    }),
  );

  it("5,000 fit everywhere, and what does not is counted", () =>
    onPull({ before: START, after: needless(5_000) }, async ({ check, world, requests }) => {
      const result = await check({ checkout, inputs: { ...everything, "check-run": "true" } });
      const { stdout, summary, outputs, temp } = result;
      expect([result.status, outputs.errors, errorsOf(result).length]).toEqual([1, "5000", 1]);
      expect(stdout.match(/^ *\d+:\d+ +error/gm)).toHaveLength(5_000);

      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY);
      const shown = summary.match(ROW)!.length;
      expect(shown).toBeGreaterThan(1_000);
      expect(summary).toMatch(new RegExp(`${(5_000 - shown).toLocaleString("en")}`));

      const [comment] = world.issueComments[1]!;
      expect(comment!.body.length).toBeLessThan(COMMENT);
      expect(comment!.body).toMatch(/4,?980/);

      const [run] = world.checkRuns;
      expect(run).toMatchObject({ status: "completed", conclusion: "failure" });
      expect(run!.annotations).toHaveLength(1_000);
      expect(run!.output.summary).toContain("4000 more annotations have no room here");
      expect(requests().filter((one) => one.startsWith("PATCH /check-runs"))).toHaveLength(21);

      const read = (name: string) => readFileSync(join(temp, name));
      const sarif = read("hegui.sarif");
      expect(gzipSync(sarif).length).toBeLessThan(10 * 1_000_000);
      const [only, ...more] = JSON.parse(sarif.toString()).runs;
      expect([more, only.results.length]).toEqual([[], 5_000]);
      expect(JSON.parse(read("hegui-report.json").toString()).findings).toHaveLength(5_000);
      expect(read("hegui-summary.md").toString()).toBe(summary);
    }));

  it("with words that are long, the summary still stays below its limit", () =>
    onPull({ before: START, after: needless(900, `"${"数据 | ".repeat(60)}"`) }, async ({ check, world }) => {
      const { summary, status } = await check({ checkout, inputs: everything });
      expect([status, Buffer.byteLength(summary) <= SUMMARY]).toEqual([1, true]);
      expect(world.issueComments[1]![0]!.body.length).toBeLessThan(COMMENT);
    }));
});
