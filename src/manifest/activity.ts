import { z } from "zod";
import { consent, day, evidence, flag, group, id, list, notice, oneOf, ref, refs, text, title } from "./field.js";
import { LEGAL_BASES } from "./kind.js";

/** Why data is handled. */
export const Activity = z.strictObject({
  id: id(),
  title: title(),
  handler: ref("organization", "Who handles; left out where the manifests have one organization."),
  purpose: z.string().min(1).max(2000).describe("Clear and reasonable purpose in one sentence (PIPL 6)."),
  uses: refs("dataset", "Datasets it uses."),
  systems: refs("system", "Systems it runs in."),
  legal_basis: oneOf(
    LEGAL_BASES,
    "The basis relied on (PIPL 13): the list is closed, there is no general legitimate interest.",
  ),
  necessity: text("Why the contract, employment, duty or emergency cannot be met otherwise."),
  necessary: flag("False when the claimed necessity does not hold."),
  necessary_for_service: flag("The product or service cannot work without it (PIPL 16)."),
  refusal_effect: oneOf(
    ["none", "function-off", "service-refused"],
    "What a person loses who refuses or withdraws consent.",
  ),
  consent: consent("The consent, where it is the basis."),
  notice: notice("What people are told before handling (PIPL 17)."),
  automated_decision: group(
    {
      use: oneOf(
        ["recommendation", "push", "marketing", "pricing", "credit", "hiring", "insurance", "moderation", "other"],
        "What it decides.",
      ),
      affects_terms: flag("It affects price or other trade terms."),
      unreasonable_differences: flag("People get unreasonably different prices or terms."),
      significant_effect: flag("It has a major effect on a person's interests (PIPL 24)."),
      solely_automated: flag("No person takes part in the decision."),
      explanation: text("How a person gets an explanation."),
      human_review: text("How a person refuses a decision made only by automated means."),
      non_personalised: flag("An option that is not based on personal characteristics exists and takes effect."),
      refusal: flag("People can easily refuse."),
      tags_deletable: flag("People can delete tags about themselves (NDSMR 42)."),
      excludes_minors: flag("People under 18 are left out."),
      logic: text("Summary of the logic."),
      fairness_tested: evidence("Fairness test."),
    },
    "Automated decision-making (PIPL 24, 73).",
  ),
  discloses_publicly: flag("It makes personal information public (PIPL 25)."),
  published_by_person: flag("What is made public is what the person publishes by own action."),
  significant_effect: flag("It has a major effect on people (PIPL 55)."),
  started_on: day("First day of handling."),
  changed_on: day("Day of the last change of purpose, means or kinds."),
  record: text("Where the processing record is kept (PIPL 55)."),
  real_identity_check: flag("Minors' real identity is asked for before publishing or messaging."),
  evidence: evidence(),
  owners: list("People or teams who answer for it."),
});
