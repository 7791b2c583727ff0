import { z } from "zod";
import {
  about,
  category,
  code,
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
} from "../field.js";
import { SECTORS } from "../organization/organization.js";
import { anonymisation, asset, client, public_data } from "./assets.js";
import { geography } from "./geography.js";
import { derived_from, grading, important_data } from "./grading.js";
import { core_data, export_control, secrecy_approval } from "./restricted.js";
import { financial, genetic, health_level } from "./sector.js";

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
  name: z.string().min(1).max(200).describe(about("Name of the column, key or attribute.", "列、键或者属性的名称。")),
  category: category(
    "Kind of data, for example basic.phone; `none` for data about no person.",
    "数据类别，例如 basic.phone；不涉及个人的数据填 `none`。",
  ),
  purpose: text("Why this field is needed.", "需要该字段的理由。"),
  necessity: text(
    "Why the purpose cannot be met without it; sensitive fields need it (PIPL 28).",
    "缺少该字段即无法实现目的的理由；敏感个人信息字段须填写（个人信息保护法第二十八条）。",
  ),
  judged: oneOf(
    ["sensitive", "ordinary"],
    "Result of the harm assessment, for a kind of data whose sensitivity depends on context (PIPL 28).",
    "危害评估的结论，适用于敏感性取决于具体场景的数据类别（个人信息保护法第二十八条）。",
  ),
  harm_assessment: evidence("The recorded harm assessment behind `judged`.", "作为 `judged` 依据的危害评估记录。"),
});

/** A body of data with its fields: the inventory. */
export const Dataset = z.strictObject({
  id: id(),
  title: title(),
  handler: ref(
    "organization",
    "Who handles it; left out where the manifests have one organization.",
    "个人信息处理者；清单中仅有一个组织时可省略。",
  ),
  code: code(
    "Code that handles this data: what `hegui scan` sees there belongs here.",
    "处理该数据的代码：`hegui scan` 在其中发现的个人信息应在此声明。",
  ),
  fields: z.array(Field).min(1).describe(about("What it holds.", "包含的字段。")),
  subjects: manyOf(SUBJECTS, "Whom it is about; an empty list means nobody.", "所涉人员类别；空列表表示不涉及个人。"),
  ages: manyOf(
    ["under-14", "14-17", "adult"],
    "Age groups of the people; under 14 makes every item sensitive.",
    "所涉人员的年龄段；不满十四周岁的，各项信息均为敏感个人信息。",
  ),
  state: oneOf(
    ["identified", "deidentified", "anonymised"],
    "Hashed, masked or pseudonymised data is deidentified and stays personal; anonymised cannot be restored.",
    "经哈希、脱敏或者假名化的数据属于去标识化，仍为个人信息；匿名化后不能复原。",
  ),
  people: people("How many people it is about.", "所涉人数。"),
  source: oneOf(["direct", "third-party", "scraped", "purchased", "public"], "Where it came from.", "数据来源。"),
  source_evidence: evidence("How the source obtained and may supply it.", "来源方取得数据的方式及其有权提供的依据。"),
  collected_in: oneOf(["mainland", "overseas"], "Where it was collected or generated.", "收集或者产生地。"),
  joins: refs(
    "dataset",
    "Other datasets that were joined into it; an empty list means none.",
    "并入的其他数据集；空列表表示没有。",
  ),
  stored_in: regions("Where it is stored.", "存储地。"),
  retention: group(
    {
      period: duration("How long it is kept.", "保存期限。"),
      after: text("From when the period runs: last stay, end of contract.", "期限起算点：最后一次入住、合同终止。"),
      rule: text("How the period is fixed, where no period can be named.", "无法载明期限时，期限的确定方法。"),
      legal_source: text("Law that asks for a longer period.", "要求更长保存期限的法律依据。"),
      disposal: oneOf(["delete", "anonymise", "none"], "What happens at the end.", "到期后的处置方式。"),
    },
    "Retention (PIPL 19).",
    "保存期限（个人信息保护法第十九条）。",
  ),
  erasure: group(
    {
      triggers: manyOf(
        ["purpose-met", "service-ended", "period-over", "consent-withdrawn", "unlawful"],
        "Events that start deletion without a request (PIPL 47).",
        "无须请求即主动删除的情形（个人信息保护法第四十七条）。",
      ),
      processors_told: flag("Entrusted processors delete too.", "受托人同步删除。"),
      restricted_when_blocked: flag(
        "Where deletion is not possible, handling shrinks to storage and protection.",
        "无法删除的，停止除存储和采取必要的安全保护措施之外的处理。",
      ),
    },
    "Deletion.",
    "删除。",
  ),
  protection: group(
    {
      encrypted_at_rest: flag("Stored encrypted.", "加密存储。"),
      encrypted_in_transit: flag("Sent encrypted.", "加密传输。"),
      deidentified: flag("De-identified where the purpose allows.", "目的允许时予以去标识化。"),
      access_control: flag("Access is limited by role.", "按角色限制访问权限。"),
      access_approved: flag("Access is approved by the person in charge.", "访问经负责人审批。"),
      access_logged: flag("Access is logged.", "访问有日志记录。"),
      backed_up: flag("Backed up.", "已备份。"),
    },
    "Technical measures (PIPL 51).",
    "技术措施（个人信息保护法第五十一条）。",
  ),
  important_data,
  derived_from,
  grading,
  state_secret: flag(
    "Holds state secrets or core data: outside the ordinary procedure (NDSMR 63).",
    "含有国家秘密或者核心数据：不适用一般程序（网数条例第六十三条）。",
  ),
  core_data,
  secrecy_approval,
  export_control,
  sector: oneOf(SECTORS, "Sector whose data rules apply.", "适用其数据规则的行业。"),
  geography,
  financial,
  health_level,
  genetic,
  sector_rule: text("The sector's localisation or approval rule that applies.", "适用的行业本地化存储或者审批规则。"),
  public_source: group(
    {
      reasonable: text(
        "Why handling stays within reason (PIPL 27).",
        "处理未超出合理范围的理由（个人信息保护法第二十七条）。",
      ),
      refusals_honoured: flag("People who refuse are left out.", "已排除明确拒绝的个人。"),
      major_effect: flag("Handling has a major effect on people.", "处理对个人权益有重大影响。"),
      consent: flag("Consent was obtained where the effect is major.", "对个人权益有重大影响的，已取得同意。"),
    },
    "For information that is already public.",
    "适用于已公开的个人信息。",
  ),
  in_policy: flag("The published handling rules cover it.", "已纳入公开的个人信息处理规则。"),
  asset,
  anonymisation,
  public_data,
  client,
  owners: list("People or teams who answer for it.", "负责人或者负责团队。"),
  decides_about_people: flag("Decisions about people are based on it.", "据以对个人作出决定。"),
  quality_refreshed: text(
    "How it is kept accurate and complete (PIPL 8).",
    "保证其准确、完整的方式（个人信息保护法第八条）。",
  ),
  aggregate_checked: flag(
    "Sensitivity of the combined fields was judged (GB/T 45574).",
    "已对字段汇聚后的敏感性作出判定（GB/T 45574）。",
  ),
});
