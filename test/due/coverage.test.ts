import { expect, it } from "vitest";
import { children, type Expression } from "../../src/cel/expression.js";
import { policies } from "../policies.js";

const IN_FORCE = "the judged date decides which law applies";
const PLANNED = "the duty is due before something that begins on a declared day, and is no last day of its own";

/** Rules that read the judged date and have no clock, and why. */
const NONE: Readonly<Record<string, string>> = {
  "anthro-22-after-change": PLANNED,
  "audit-measures-4-first-audit": "a note before the last day that the clock of the two-year audit has",
  "civil-1019-generation-scope": PLANNED,
  "civil-1019-likeness-licence": PLANNED,
  "csl-24-maintenance": "ending maintenance is allowed from the declared day on, and no duty then",
  "cyber-review-7-listing-plan": "a reminder while no day of the listing is declared; the clock starts with that day",
  "dsl-27-security-officer": IN_FORCE,
  "ftz-lists-published-edition": "an edition that is not published yet cannot be relied on; nothing is due",
  "gbt-45654-b-assessment-repeat": PLANNED,
  "genai-measures-4-accuracy-test": "a test in the future does not count; the law names no period",
  "icv-survey-2024-qualification": "the clock of the surveying qualification has its last day, for the organization",
  "ndsmr-26-representative-report": "a report in the future does not count; the law names no period",
  "ndsmr-31-sharing-assessment": IN_FORCE,
  "nfra-ds-prior-assessment": PLANNED,
  "pipl-14-fresh-consent": PLANNED,
  "pipl-17-change-notice": PLANNED,
  "pipl-41-foreign-authority": PLANNED,
  "pipl-51-encryption-in-transit": IN_FORCE,
};

const reads = (expression: Expression): boolean =>
  (expression[0] === "id" && expression[1] === "as_of") || children(expression).some(reads);

it("every rule that reads the judged date has a clock, or a reason for none", () => {
  const named = new Set(policies.packs.flatMap((pack) => (pack.clocks ?? []).flatMap((clock) => clock.rules)));
  const without = policies.packs
    .flatMap((pack) => pack.rules)
    .filter((rule) => rule.status !== "retired" && rule.until === undefined && !named.has(rule.id))
    .filter((rule) => reads(rule.when) || reads(rule.assert));
  expect(without.map((rule) => rule.id).sort()).toEqual(Object.keys(NONE).sort());
});
