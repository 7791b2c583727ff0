import { z } from "zod";
import { evidence, id, text } from "./field.js";

/** A finding accepted by a named person until a date. */
export const Waiver = z.strictObject({
  id: id(),
  rule: z.string().min(1).describe("Id of the rule."),
  entity: z.string().min(3).describe("What it is about, as kind/id: flow/crm-to-hq."),
  reason: z.string().min(1).max(2000).describe("Why the finding is accepted."),
  approved_by: z.string().min(1).describe("The person who accepted it."),
  requested_by: text("The person who asked for it; approving one's own request is a problem."),
  approved_on: z.iso.date().describe("Day of the approval."),
  expires: z.iso.date().describe("Last day on which it holds."),
  ticket: text("Where it was discussed."),
  evidence: evidence(),
});
