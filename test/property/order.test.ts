import fc from "fast-check";
import { expect, it } from "vitest";
import { check } from "../../src/check.js";
import { renderJson } from "../../src/report/json.js";
import type { Pack } from "../../src/rule/rule.js";
import { policies } from "../policies.js";
import { inputOf } from "./input.js";
import { filesOf, manifests } from "./manifest.js";

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

const packs: fc.Arbitrary<readonly Pack[]> = fc
  .tuple(
    ...policies.packs.map((pack) =>
      fc.record({ rules: shuffled(pack.rules), decisions: shuffled(pack.decisions), facts: shuffled(pack.facts) }),
    ),
  )
  .chain((parts) => shuffled(policies.packs.map((pack, index) => ({ ...pack, ...parts[index]! }))));

/** Files with problems that lie between files: equal ids, slips with two good suggestions, a broken file. */
const FAULTY = [
  {
    file: "x-1.hegui.yaml",
    text: "version: 1\nrecipients:\n  - { id: hq, country: FR }\n  - { id: port-1, country: FR }\n",
  },
  {
    file: "x-2.hegui.yaml",
    text: "version: 1\nrecipients:\n  - { id: hq, country: US }\n  - { id: port-2, country: FR }\n",
  },
  { file: "x-3.hegui.yaml", text: "version: 1\nflows:\n  - { id: f, from: guests, to: port-3, access: transfer }\n" },
  { file: "x-4.hegui.yaml", text: "version: 1\nrecipients: [{ id: hq, contry: FR }]\n" },
  { file: "x-5.hegui.yaml", text: "version: [\n" },
];

it("permuting files, packs, rules, decisions and facts changes no byte of the report", () => {
  fc.assert(
    fc.property(manifests, packs, fc.subarray(FAULTY), fc.gen(), (manifest, order, faulty, draw) => {
      const files = [...filesOf(manifest), ...faulty];
      const report = renderJson(check(inputOf(files)));
      expect(renderJson(check(inputOf(draw(shuffled, files), order)))).toBe(report);
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

it("has manifests without a problem, and verdicts of every kind", () => {
  const reports = fc.sample(manifests, { numRuns: 5, seed: 1 }).map((one) => check(inputOf(filesOf(one))));
  expect(reports.flatMap((report) => report.problems)).toEqual([]);
  for (const outcome of ["pass", "fail", "skip", "unknown"] as const)
    expect(reports.reduce((sum, report) => sum + report.counts[outcome], 0)).toBeGreaterThan(0);
});
