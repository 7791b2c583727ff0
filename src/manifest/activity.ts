import { z } from "zod";
import {
  about,
  consent,
  day,
  evidence,
  flag,
  group,
  id,
  list,
  notice,
  oneOf,
  ref,
  refs,
  text,
  title,
} from "./field.js";
import { LEGAL_BASES } from "./kind.js";

/** Why data is handled. */
export const Activity = z.strictObject({
  id: id(),
  title: title(),
  handler: ref(
    "organization",
    "Who handles; left out where the manifests have one organization.",
    "个人信息处理者；清单中仅有一个组织时可省略。",
  ),
  purpose: z
    .string()
    .min(1)
    .max(2000)
    .describe(
      about(
        "Clear and reasonable purpose in one sentence (PIPL 6).",
        "以一句话说明的明确、合理的目的（个人信息保护法第六条）。",
      ),
    ),
  uses: refs("dataset", "Datasets it uses.", "使用的数据集。"),
  systems: refs("system", "Systems it runs in.", "所运行的系统。"),
  legal_basis: oneOf(
    LEGAL_BASES,
    "The basis relied on (PIPL 13): the list is closed, there is no general legitimate interest.",
    "所依据的合法性基础（个人信息保护法第十三条）：法定情形为封闭列举，不存在一般性的正当利益依据。",
  ),
  necessity: text(
    "Why the contract, employment, duty or emergency cannot be met otherwise.",
    "以其他方式不能履行合同、实施人力资源管理、履行法定职责或者法定义务、应对紧急情况的理由。",
  ),
  necessary: flag("False when the claimed necessity does not hold.", "所主张的必要性不成立时为 false。"),
  necessary_for_service: flag(
    "The product or service cannot work without it (PIPL 16).",
    "缺少即无法提供产品或者服务（个人信息保护法第十六条）。",
  ),
  refusal_effect: oneOf(
    ["none", "function-off", "service-refused"],
    "What a person loses who refuses or withdraws consent.",
    "个人拒绝或者撤回同意的后果。",
  ),
  consent: consent("The consent, where it is the basis.", "以同意为合法性基础时的同意。"),
  notice: notice(
    "What people are told before handling (PIPL 17).",
    "处理前向个人告知的事项（个人信息保护法第十七条）。",
  ),
  automated_decision: group(
    {
      use: oneOf(
        ["recommendation", "push", "marketing", "pricing", "credit", "hiring", "insurance", "moderation", "other"],
        "What it decides.",
        "决策事项。",
      ),
      affects_terms: flag("It affects price or other trade terms.", "影响交易价格等交易条件。"),
      unreasonable_differences: flag(
        "People get unreasonably different prices or terms.",
        "对个人在价格等交易条件上实行不合理的差别待遇。",
      ),
      significant_effect: flag(
        "It has a major effect on a person's interests (PIPL 24).",
        "对个人权益有重大影响（个人信息保护法第二十四条）。",
      ),
      solely_automated: flag("No person takes part in the decision.", "决策无人工参与。"),
      explanation: text("How a person gets an explanation.", "个人获得说明的途径。"),
      human_review: text(
        "How a person refuses a decision made only by automated means.",
        "个人拒绝仅通过自动化决策的方式作出决定的途径。",
      ),
      non_personalised: flag(
        "An option that is not based on personal characteristics exists and takes effect.",
        "提供不针对个人特征的选项且该选项实际生效。",
      ),
      refusal: flag("People can easily refuse.", "个人可以便捷地拒绝。"),
      tags_deletable: flag(
        "People can delete tags about themselves (NDSMR 42).",
        "个人可以删除针对其个人特征的用户标签（网数条例第四十二条）。",
      ),
      excludes_minors: flag("People under 18 are left out.", "排除不满十八周岁的未成年人。"),
      logic: text("Summary of the logic.", "决策逻辑概要。"),
      fairness_tested: evidence("Fairness test.", "公平性测试。"),
      model: ref(
        "model",
        "The algorithm service that decides: its own rules then speak, and not those on this activity.",
        "作出决策的算法服务：由针对该服务的规则判定，不再重复判定本处理活动。",
      ),
    },
    "Automated decision-making (PIPL 24, 73).",
    "自动化决策（个人信息保护法第二十四条、第七十三条）。",
  ),
  discloses_publicly: flag(
    "It makes personal information public (PIPL 25).",
    "公开个人信息（个人信息保护法第二十五条）。",
  ),
  published_by_person: flag(
    "What is made public is what the person publishes by own action.",
    "所公开的是个人自行发布的信息。",
  ),
  significant_effect: flag(
    "It has a major effect on people (PIPL 55).",
    "对个人权益有重大影响（个人信息保护法第五十五条）。",
  ),
  started_on: day("First day of handling.", "开始处理的日期。"),
  changed_on: day("Day of the last change of purpose, means or kinds.", "处理目的、方式或者种类最近一次变更的日期。"),
  record: text(
    "Where the processing record is kept (PIPL 55).",
    "处理情况记录的保存位置（个人信息保护法第五十五条）。",
  ),
  real_identity_check: flag(
    "Minors' real identity is asked for before publishing or messaging.",
    "未成年人发布信息或者使用即时通讯前，要求其提供真实身份信息。",
  ),
  evidence: evidence(),
  owners: list("People or teams who answer for it.", "负责人或者负责团队。"),
});
