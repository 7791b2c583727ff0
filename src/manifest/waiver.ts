import { z } from "zod";
import { about, evidence, id, text } from "./field.js";

/** A finding accepted by a named person until a date. */
export const Waiver = z.strictObject({
  id: id(),
  rule: z.string().min(1).describe(about("Id of the rule.", "规则标识。")),
  entity: z
    .string()
    .min(3)
    .describe(
      about("What it is about, as kind/id: flow/crm-to-hq.", "豁免涉及的对象，格式为 kind/id：flow/crm-to-hq。"),
    ),
  reason: z.string().min(1).max(2000).describe(about("Why the finding is accepted.", "接受该发现的理由。")),
  approved_by: z.string().min(1).describe(about("The person who accepted it.", "批准豁免的人员。")),
  requested_by: text(
    "The person who asked for it; approving one's own request is a problem.",
    "申请豁免的人员；批准本人的申请属于问题。",
  ),
  approved_on: z.iso.date().describe(about("Day of the approval.", "批准日期。")),
  expires: z.iso.date().describe(about("Last day on which it holds.", "有效期的最后一日。")),
  ticket: text("Where it was discussed.", "讨论记录所在位置。"),
  evidence: evidence(),
});
