import { z } from "zod";
import {
  consent,
  count,
  day,
  evidence,
  flag,
  group,
  groups,
  id,
  list,
  manyOf,
  notice,
  oneOf,
  people,
  percent,
  ref,
  region,
  requiredRef,
  text,
  title,
} from "./field.js";
import { LEGAL_BASES } from "./kind.js";

export const MECHANISMS = [
  "security-assessment",
  "standard-contract",
  "certification",
  "gba-standard-contract",
] as const;

const mechanism = group(
  {
    type: z.enum(MECHANISMS).describe("The route relied on (PIPL 38)."),
    number: text("Result, filing or certificate number."),
    covers_this_flow: flag("Purpose, means, scope, kinds and recipient of the flow lie within it."),
    approved_people: count("Natural persons approved or forecast in it."),
    applied_on: day("Day of the application."),
    issued_on: day("Day on which the result or certificate was issued."),
    valid_until: day("Last day of validity."),
    extension_requested_on: day("Day on which extension or renewal was requested."),
    extended: flag("The extension was approved."),
    growth_percent: percent(
      "Expected growth of people over the next three years against the approved number, percent.",
    ),
    extension_conditions: flag("All other extension conditions hold (CAC Q&A of July 2026)."),
    stopped: flag("The authority ordered the approved export to stop."),
    resumed_approval: flag("A new approval was given after the stop."),
    official_template: flag("The contract follows the official template without conflicting terms (SCC Measures 6)."),
    effective_on: day("Day on which the contract took effect."),
    filed_on: day("Day of the filing with the provincial cyberspace administration."),
    recipient_filed_on: day("Greater Bay Area contract: day of the recipient's own filing."),
    refiled_on: day("Day of the last new filing after a change."),
    reapplied_on: day("Day of the new application after a change."),
    onward_listed: flag("Every onward recipient is listed in Annex 1."),
    copies_on_request: flag("People get a copy of the contract on request."),
    certifier: text("Certification body."),
    certifier_filed: flag("The body is filed with the cyberspace administration (Certification Measures 12)."),
    includes_earlier: flag("The application covers what went out this year under contract or certificate."),
    evidence: evidence(),
  },
  "The route for the transfer: assessment, standard contract or certification.",
);

const exemption = group(
  {
    claim: z
      .enum([
        "contract",
        "human-resources",
        "emergency",
        "small-volume",
        "reexport",
        "free-trade-zone",
        "legal-duty",
        "treaty",
      ])
      .describe("The exemption relied on (CBDT 3 to 6, NDSMR 35, PIPL 38)."),
    contract_type: text("Contract to which the person is a party: booking, remittance, delivery."),
    person_is_party: flag("The person whose data is sent is a party to the contract."),
    performance_abroad: flag("The contract cannot be concluded or performed without the overseas party."),
    necessity: text("Why the data must go abroad."),
    minimum_fields: flag("Every field that is sent is needed."),
    labour_rules: text("Lawfully made labour rules; left out where the organization's are meant."),
    collective_contract: text("Lawfully signed collective contract; left out where the organization's is meant."),
    event: text("Emergency: what happened."),
    began_on: day("Emergency: first day."),
    ended_on: day("Emergency: last day; left out while it lasts."),
    listed: oneOf(
      ["none", "security-assessment", "contract-or-certification"],
      "Free-trade zone: the list does not name the data, or gives it this route.",
    ),
    evidence: evidence(),
  },
  "An exemption from the routes.",
);

/** Where data moves: from a dataset to a recipient. */
export const Flow = z.strictObject({
  id: id(),
  title: title(),
  from: requiredRef("dataset", "The dataset that is sent or opened."),
  to: requiredRef("recipient", "Who receives it or can reach it."),
  fields: list("Names of the dataset's fields that move; left out when all do."),
  access: z
    .enum(["transfer", "remote-access", "replication", "direct-collection"])
    .describe("How: sent, opened for reading, copied by backup or mirror, or collected from people directly."),
  accessor_location: region("Remote access: where the people are who read it; the place of access decides."),
  destination: region("Where the data arrives, when that is not the recipient's country."),
  purpose: ref("activity", "The activity that the flow serves."),
  legal_basis: oneOf(LEGAL_BASES, "Basis of this flow, when it is not the activity's."),
  population: text(
    "Name of the people concerned. Flows of one population are counted once: the largest number holds the smaller ones.",
  ),
  people: people("How many people's information moved in the year."),
  necessity: group(
    {
      needed: flag("False when the facts show that the flow is not needed (PIPL 6, 38)."),
      activity: text("Why the activity needs the flow."),
      people: text("Why it needs so many people."),
      fields: text("Why it needs each field."),
    },
    "Necessity of the flow (CAC Q&A of April 2025).",
  ),
  statutory_duty: flag("A public body handles the data for its statutory duties (PIPL 37)."),
  recipient_decides_hiring: flag("The recipient takes part in the hiring decision (CAC Q&A of July 2026)."),
  mechanism,
  exemption,
  agreement: group(
    {
      reference: text("The agreement with the recipient."),
      elements: manyOf(
        [
          "purpose",
          "period",
          "means",
          "categories",
          "protection-measures",
          "rights-and-duties",
          "scope",
          "security-duties",
        ],
        "What the agreement fixes (PIPL 21, NDSMR 12).",
      ),
      rights_contact: text("Joint handlers: who answers people's requests and incidents (PIPL 20)."),
      subprocessing_needs_consent: flag("Sub-entrusting needs the handler's consent."),
      return_or_delete: flag("Data is returned or deleted when the agreement ends."),
      export_terms: manyOf(
        ["purpose-and-use", "storage", "onward-transfer", "changes", "remedies", "emergency-and-rights"],
        "Terms that the security assessment asks for (SA Measures 9).",
      ),
      evidence: evidence(),
    },
    "Agreement with the recipient.",
  ),
  supervised_on: day("Last check that the recipient keeps its duties."),
  records_kept_until: day("Until when the records of providing or entrusting are kept (NDSMR 12)."),
  consent: consent("Consent for this flow, where consent is the basis."),
  notice: notice("What people are told about this flow (PIPL 23, 39)."),
  started_on: day("First day of the flow."),
  needed_mechanism_since: day("First day on which a flow that was exempt before needed a route."),
  changes: groups(
    {
      type: z
        .enum([
          "purpose",
          "means",
          "scope",
          "categories",
          "sensitivity",
          "recipient-use",
          "storage-place",
          "retention-longer",
          "destination-law",
          "control",
          "contract",
          "system-only",
          "other",
        ])
        .describe("What changed."),
      on: day("When."),
      affects_security: flag("It affects the security of the data or people's rights."),
      answered_on: day("Day of the new application or filing for it, where that came before the change."),
    },
    "Changes since the route was taken.",
  ),
  reason: oneOf(
    ["merger", "split", "dissolution", "bankruptcy", "discovery", "subpoena", "sale", "ordinary"],
    "Why data moves, when it is not the ordinary course of business.",
  ),
  purpose_changes: flag("The recipient handles for a new purpose or by new means (PIPL 22)."),
  authority_approval: group(
    { reference: text("Number of the approval."), approved_on: day("Day of the approval."), evidence: evidence() },
    "Approval of the competent Chinese authority (PIPL 41, DSL 36).",
  ),
  sector_approval: text("Approval under the sector's own rules."),
  consideration: flag("Data is supplied for money or another benefit."),
  protected_in_transit: flag("The data is protected on its way."),
  owners: list("People or teams who answer for it."),
});
