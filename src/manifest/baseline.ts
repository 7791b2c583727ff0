import { z } from "zod";
import { about } from "./field.js";

/** hegui.baseline.yaml at the root of a workspace: findings that were there when hegui was adopted. */
export const BaselineFile = z
  .strictObject({
    version: z.literal(1).describe(about("Version of the baseline format.", "基线文件格式的版本。")),
    approved_by: z.string().min(1).max(200).describe(about("The person who accepted it.", "批准该基线的人员。")),
    approved_on: z.iso.date().describe(about("Day of the approval.", "批准日期。")),
    expires: z.iso.date().describe(about("Last day on which it holds.", "有效期的最后一日。")),
    reason: z.string().min(1).max(2000).describe(about("Why the findings are accepted for now.", "暂予接受的理由。")),
    findings: z
      .array(
        z.strictObject({
          rule: z.string().min(1).max(200).describe(about("Id of the rule.", "规则标识。")),
          entity: z
            .string()
            .min(3)
            .max(400)
            .describe(about("What it is about, as kind/id.", "所涉对象，格式为 kind/id。")),
          fingerprint: z
            .string()
            .regex(/^[0-9a-f]{32}$/)
            .describe(about("Identity of the finding; no line number is in it.", "发现的指纹，不含行号。")),
        }),
      )
      .describe(
        about("Findings that are known; `hegui baseline` writes them.", "已知的发现，由 `hegui baseline` 写入。"),
      ),
  })
  .describe(about("hegui baseline.", "hegui 基线。"));

export type BaselineFile = z.infer<typeof BaselineFile>;
