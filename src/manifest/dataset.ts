import { z } from "zod";
import {
  category,
  day,
  duration,
  evidence,
  flag,
  group,
  id,
  list,
  manyOf,
  oneOf,
  people,
  ref,
  refs,
  regions,
  text,
  title,
} from "./field.js";
import { SECTORS } from "./organization.js";

const SUBJECTS = [
  "customers",
  "users",
  "visitors",
  "employees",
  "job-applicants",
  "family-members",
  "business-contacts",
  "patients",
  "students",
  "public",
] as const;

const Field = z.strictObject({
  name: z.string().min(1).max(200).describe("Name of the column, key or attribute."),
  category: category("Kind of data, for example basic.phone; `none` for data about no person."),
  purpose: text("Why this field is needed."),
  necessity: text("Why the purpose cannot be met without it; sensitive fields need it (PIPL 28)."),
  judged: oneOf(
    ["sensitive", "ordinary"],
    "Result of the harm assessment, for a kind of data whose sensitivity depends on context (PIPL 28).",
  ),
  harm_assessment: evidence("The recorded harm assessment behind `judged`."),
});

/** A body of data with its fields: the inventory. */
export const Dataset = z.strictObject({
  id: id(),
  title: title(),
  handler: ref("organization", "Who handles it; left out where the manifests have one organization."),
  fields: z.array(Field).min(1).describe("What it holds."),
  subjects: z.array(z.enum(SUBJECTS)).min(1).describe("Whom it is about."),
  ages: manyOf(["under-14", "14-17", "adult"], "Age groups of the people; under 14 makes every item sensitive."),
  state: oneOf(
    ["identified", "deidentified", "anonymised"],
    "Hashed, masked or pseudonymised data is deidentified and stays personal; anonymised cannot be restored.",
  ),
  people: people("How many people it is about."),
  source: oneOf(["direct", "third-party", "scraped", "purchased", "public"], "Where it came from."),
  source_evidence: evidence("How the source obtained and may supply it."),
  collected_in: oneOf(["mainland", "overseas"], "Where it was collected or generated."),
  joins: refs("dataset", "Other datasets that were joined into it; an empty list means none."),
  stored_in: regions("Where it is stored."),
  retention: group(
    {
      period: duration("How long it is kept."),
      after: text("From when the period runs: last stay, end of contract."),
      rule: text("How the period is fixed, where no period can be named."),
      legal_source: text("Law that asks for a longer period."),
      disposal: oneOf(["delete", "anonymise", "none"], "What happens at the end."),
    },
    "Retention (PIPL 19).",
  ),
  erasure: group(
    {
      triggers: manyOf(
        ["purpose-met", "service-ended", "period-over", "consent-withdrawn", "unlawful"],
        "Events that start deletion without a request (PIPL 47).",
      ),
      processors_told: flag("Entrusted processors delete too."),
      restricted_when_blocked: flag("Where deletion is not possible, handling shrinks to storage and protection."),
    },
    "Deletion.",
  ),
  protection: group(
    {
      encrypted_at_rest: flag("Stored encrypted."),
      encrypted_in_transit: flag("Sent encrypted."),
      deidentified: flag("De-identified where the purpose allows."),
      access_control: flag("Access is limited by role."),
      access_approved: flag("Access is approved by the person in charge."),
      access_logged: flag("Access is logged."),
      backed_up: flag("Backed up."),
    },
    "Technical measures (PIPL 51).",
  ),
  important_data: group(
    {
      status: oneOf(
        ["notified", "published", "declared-pending", "assessed-no", "not-assessed"],
        "Only notified and published data is important data in law (CBDT 2, NDSMR 37).",
      ),
      rule: text("Identification rule or catalogue used."),
      notified_on: day("Day of the notice or publication."),
    },
    "Standing as important data.",
  ),
  state_secret: flag("Holds state secrets or core data: outside the ordinary procedure (NDSMR 63)."),
  sector: oneOf(SECTORS, "Sector whose data rules apply."),
  sector_rule: text("The sector's localisation or approval rule that applies."),
  public_source: group(
    {
      reasonable: text("Why handling stays within reason (PIPL 27)."),
      refusals_honoured: flag("People who refuse are left out."),
      major_effect: flag("Handling has a major effect on people."),
      consent: flag("Consent was obtained where the effect is major."),
    },
    "For information that is already public.",
  ),
  in_policy: flag("The published handling rules cover it."),
  owners: list("People or teams who answer for it."),
  decides_about_people: flag("Decisions about people are based on it."),
  quality_refreshed: text("How it is kept accurate and complete (PIPL 8)."),
  aggregate_checked: flag("Sensitivity of the combined fields was judged (GB/T 45574)."),
});
