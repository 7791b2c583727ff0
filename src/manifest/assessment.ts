import { z } from "zod";
import { day, evidence, flag, id, list, manyOf, ref, refs, text, title } from "./field.js";

/** Assessments and audits: what was judged, when, with which parts. */
export const Assessment = z.strictObject({
  id: id(),
  title: title(),
  type: z
    .enum([
      "impact-assessment",
      "export-self-assessment",
      "compliance-audit",
      "important-data-risk-assessment",
      "children-security-assessment",
      "security-assessment",
    ])
    .describe("impact-assessment is the personal information protection impact assessment (PIPL 55)."),
  covers: refs("any", "What it covers, as kind/id: flow/crm-to-hq, activity/stay, organization/hotel."),
  completed_on: day("Day on which it was completed."),
  sections: manyOf(
    [
      "lawfulness-and-necessity",
      "impact-and-risk",
      "protection-measures",
      "scale-and-sensitivity",
      "recipient-capability",
      "risk-after-export",
      "destination-law",
      "contract",
      "other",
      "leak-risk",
    ],
    "Parts it has (PIPL 56, SA Measures 5, SCC Measures 5, FRT Measures 9).",
  ),
  retained_until: day("Until when report and record are kept."),
  reported_on: day("Day on which it was reported to an authority."),
  auditor: text("Who carried it out."),
  lead_auditor: text("The person who led it."),
  external: flag("Carried out by a professional body from outside."),
  by: ref("organization", "The organization assessed; left out where the manifests have one."),
  evidence: evidence(),
  owners: list("People or teams who answer for it."),
});
