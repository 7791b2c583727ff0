import { z } from "zod";
import { about, count, day, evidence, flag, group, oneOf, percent, text } from "../field.js";

export const MECHANISMS = [
  "security-assessment",
  "standard-contract",
  "certification",
  "gba-standard-contract",
] as const;

/** The route on which a transfer relies. */
export const mechanism = group(
  {
    type: z
      .enum(MECHANISMS)
      .describe(about("The route relied on (PIPL 38).", "所依据的出境路径（个人信息保护法第三十八条）。")),
    number: text("Result, filing or certificate number.", "评估结果、备案或者认证证书的编号。"),
    covers_this_flow: flag(
      "Purpose, means, scope, kinds and recipient of the flow lie within it.",
      "数据流的目的、方式、范围、种类和接收方均未超出其范围。",
    ),
    approved_people: count("Natural persons approved or forecast in it.", "其中获准或者预计的自然人人数。"),
    applied_on: day("Day of the application.", "申报或者申请日期。"),
    issued_on: day("Day on which the result or certificate was issued.", "评估结果或者认证证书的出具日期。"),
    valid_until: day("Last day of validity.", "有效期截止日期。"),
    extension_requested_on: day("Day on which extension or renewal was requested.", "申请延长有效期或者续期的日期。"),
    extended: flag("The extension was approved.", "延长有效期已获批准。"),
    growth_percent: percent(
      "Expected growth of people over the next three years against the approved number, percent.",
      "未来三年预计人数较获准人数的增长百分比。",
    ),
    extension_conditions: flag(
      "All other extension conditions hold (CAC Q&A of July 2026).",
      "延长有效期的其他条件均已满足（国家网信办问答，2026年7月）。",
    ),
    stopped: flag("The authority ordered the approved export to stop.", "主管部门要求终止已获准的数据出境活动。"),
    resumed_approval: flag("A new approval was given after the stop.", "终止后已重新获得批准。"),
    official_template: flag(
      "The contract follows the official template without conflicting terms (SCC Measures 6).",
      "合同严格按照标准合同范本订立，无相冲突条款（个人信息出境标准合同办法第六条）。",
    ),
    effective_on: day("Day on which the contract took effect.", "合同生效日期。"),
    filed_on: day("Day of the filing with the provincial cyberspace administration.", "向省级网信部门备案的日期。"),
    recipient_filed_on: day(
      "Greater Bay Area contract: day of the recipient's own filing.",
      "粤港澳大湾区标准合同：接收方自行备案的日期。",
    ),
    refiled_on: day("Day of the last new filing after a change.", "变更后最近一次重新备案的日期。"),
    reapplied_on: day("Day of the new application after a change.", "变更后重新申报或者申请的日期。"),
    onward_listed: flag("Every onward recipient is listed in Annex 1.", "附录一列明全部再提供的接收方。"),
    copies_on_request: flag("People get a copy of the contract on request.", "应个人要求提供合同副本。"),
    certifier: text("Certification body.", "认证机构。"),
    certifier_filed: flag(
      "The body is filed with the cyberspace administration (Certification Measures 12).",
      "认证机构已向网信部门备案（个人信息出境认证办法第十二条）。",
    ),
    includes_earlier: flag(
      "The application covers what went out this year under contract or certificate.",
      "申报内容涵盖本年度依标准合同或者认证已出境的数据。",
    ),
    evidence: evidence(),
  },
  "The route for the transfer: assessment, standard contract or certification.",
  "出境路径：数据出境安全评估、标准合同或者个人信息保护认证。",
);

/** What frees a transfer from the routes. */
export const exemption = group(
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
      .describe(
        about(
          "The exemption relied on (CBDT 3 to 6, NDSMR 35, PIPL 38).",
          "所依据的豁免情形（促进和规范数据跨境流动规定第三条至第六条、网数条例第三十五条、个人信息保护法第三十八条）。",
        ),
      ),
    contract_type: text(
      "Contract to which the person is a party: booking, remittance, delivery.",
      "个人作为一方当事人的合同：预订、汇款、寄递。",
    ),
    person_is_party: flag(
      "The person whose data is sent is a party to the contract.",
      "出境数据所涉个人是合同的一方当事人。",
    ),
    performance_abroad: flag(
      "The contract cannot be concluded or performed without the overseas party.",
      "没有境外一方，合同无法订立或者履行。",
    ),
    necessity: text("Why the data must go abroad.", "数据确需出境的理由。"),
    minimum_fields: flag("Every field that is sent is needed.", "出境的每个字段均为必需。"),
    labour_rules: text(
      "Lawfully made labour rules; left out where the organization's are meant.",
      "依法制定的劳动规章制度；适用组织的劳动规章制度时可省略。",
    ),
    collective_contract: text(
      "Lawfully signed collective contract; left out where the organization's is meant.",
      "依法签订的集体合同；适用组织的集体合同时可省略。",
    ),
    event: text("Emergency: what happened.", "紧急情况：事由。"),
    began_on: day("Emergency: first day.", "紧急情况：开始日期。"),
    ended_on: day("Emergency: last day; left out while it lasts.", "紧急情况：结束日期；持续期间省略。"),
    listed: oneOf(
      ["none", "security-assessment", "contract-or-certification"],
      "Free-trade zone: the list does not name the data, or gives it this route.",
      "自由贸易试验区：负面清单未列入该数据，或者为其规定的出境路径。",
    ),
    evidence: evidence(),
  },
  "An exemption from the routes.",
  "免予履行出境路径要求的情形。",
);
