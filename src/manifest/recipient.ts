import { z } from "zod";
import { day, evidence, flag, group, groups, id, list, oneOf, region, text, title } from "./field.js";

/** Who receives data: vendors, affiliates, joint handlers, authorities. */
export const Recipient = z.strictObject({
  id: id(),
  title: title(),
  legal_name: text("Registered name."),
  country: z
    .string()
    .min(1)
    .max(120)
    .meta({ vocabulary: "region" })
    .describe("Where the recipient is established: ISO 3166 code; HK, MO and TW are outside the mainland."),
  role: oneOf(
    ["entrusted-processor", "independent-handler", "joint-handler", "same-entity"],
    "What the recipient is in law: acts for the handler (PIPL 21), decides itself (23), decides jointly (20), or is the same legal entity.",
  ),
  kind: oneOf(
    [
      "company",
      "affiliate",
      "headquarters",
      "foreign-court",
      "foreign-law-enforcement",
      "litigant",
      "public-body",
      "individual",
    ],
    "What sort of body it is.",
  ),
  contact: text("How people and the handler reach it."),
  group: text("Id of its corporate group."),
  subprocessors: groups(
    {
      name: z.string().describe("Who."),
      country: region("Where."),
      approved: flag("The handler agreed to it (PIPL 21)."),
    },
    "Whom it entrusts in turn; an empty list means none.",
  ),
  onward: groups(
    {
      to: z.string().describe("Who receives the data next."),
      country: region("Where."),
      in_contract: flag("Named in Annex 1 of the standard contract."),
    },
    "To whom it passes the data on; an empty list means none.",
  ),
  screening: group(
    {
      date: day("Day of the last check against the lists of restricted overseas parties (PIPL 42)."),
      result: oneOf(["clear", "listed"], "What the check found."),
    },
    "Check against lists of restricted or prohibited overseas parties.",
  ),
  checked: group(
    { on: day("Day of the last check of its protection."), evidence: evidence() },
    "How the handler satisfied itself that the recipient protects the data (PIPL 38).",
  ),
  contact_person: text("Its contact person for enquiries under the standard contract."),
  owners: list("People or teams who answer for it."),
});
