import { z } from "zod";
import { flag, group, groups, id, list, oneOf, ref, text, title } from "./field.js";
import { LEGAL_BASES } from "./kind.js";

/** AI and algorithm services. */
export const Model = z.strictObject({
  id: id(),
  title: title(),
  handler: ref("organization", "Who provides it; left out where the manifests have one organization."),
  kind: oneOf(["generative", "recommendation", "deep-synthesis", "decision", "other"], "What it is."),
  serves_public: flag("It is offered to the public in the mainland, by interface included."),
  training_data: groups(
    {
      name: z.string().describe("Corpus."),
      contains_personal_information: flag("It holds personal information."),
      legal_basis: oneOf(LEGAL_BASES, "Basis for that information."),
      source: text("Where it came from."),
      lawful_source: flag("The source is lawful."),
    },
    "Corpora it was trained on; an empty list means none.",
  ),
  security_managed: flag("Security of training data and training is managed (NDSMR 19)."),
  input: group(
    {
      unnecessary_collection: flag("Personal information is collected that is not needed."),
      identifying_kept: flag("Input and usage records that identify a person are unlawfully kept."),
      shared: flag("Input and usage records are unlawfully supplied to others."),
      requests_handled: flag("Requests of people are handled in time."),
    },
    "Users' input and usage records (Generative AI Measures 11).",
  ),
  owners: list("People or teams who answer for it."),
});
