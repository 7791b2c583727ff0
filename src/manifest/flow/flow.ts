import { z } from "zod";
import {
  about,
  consent,
  day,
  duration,
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
  ref,
  region,
  requiredRef,
  text,
  title,
} from "../field.js";
import { LEGAL_BASES } from "../kind.js";
import { foreign_measure } from "./foreign.js";
import { government } from "./government.js";
import { export_licence } from "./licence.js";
import { exemption, mechanism } from "./mechanism.js";
import { financial, genetic, health_review } from "./sector.js";
import { zone_filing } from "./zone.js";

/** Where data moves: from a dataset to a recipient. */
export const Flow = z.strictObject({
  id: id(),
  title: title(),
  from: requiredRef("dataset", "The dataset that is sent or opened.", "被发送或者开放访问的数据集。"),
  to: requiredRef("recipient", "Who receives it or can reach it.", "接收或者能够访问数据的接收方。"),
  fields: list(
    "Names of the dataset's fields that move; left out when all do.",
    "流动的数据集字段名称；全部字段流动时省略。",
  ),
  access: z
    .enum(["transfer", "remote-access", "replication", "direct-collection"])
    .describe(
      about(
        "How: sent, opened for reading, copied by backup or mirror, or collected from people directly.",
        "流动方式：传输、开放查阅、备份或者镜像复制，或者直接向个人收集。",
      ),
    ),
  accessor_location: region(
    "Remote access: where the people are who read it; the place of access decides.",
    "远程访问：查阅人员所在地；以访问地为准。",
  ),
  destination: region(
    "Where the data arrives, when that is not the recipient's country.",
    "数据到达地，与接收方所在国家不一致时填写。",
  ),
  purpose: ref("activity", "The activity that the flow serves.", "数据流所服务的处理活动。"),
  legal_basis: oneOf(
    LEGAL_BASES,
    "Basis of this flow, when it is not the activity's.",
    "该数据流的合法性基础，与处理活动的不一致时填写。",
  ),
  population: text(
    "Name of the people concerned. Flows of one population are counted once: the largest number holds the smaller ones.",
    "所涉人群的名称。同一人群的数据流只计算一次：最大人数包含较小人数。",
  ),
  people: people("How many people's information moved in the year.", "当年流动的个人信息所涉人数。"),
  necessity: group(
    {
      needed: flag(
        "False when the facts show that the flow is not needed (PIPL 6, 38).",
        "事实表明数据流并非必需时为 false（个人信息保护法第六条、第三十八条）。",
      ),
      activity: text("Why the activity needs the flow.", "处理活动需要该数据流的理由。"),
      people: text("Why it needs so many people.", "需要涉及相应人数的理由。"),
      fields: text("Why it needs each field.", "需要每个字段的理由。"),
    },
    "Necessity of the flow (CAC Q&A of April 2025).",
    "数据流的必要性（国家网信办问答，2025年4月）。",
  ),
  statutory_duty: flag(
    "A public body handles the data for its statutory duties (PIPL 37).",
    "具有管理公共事务职能的组织为履行法定职责处理该数据（个人信息保护法第三十七条）。",
  ),
  recipient_decides_hiring: flag(
    "The recipient takes part in the hiring decision (CAC Q&A of July 2026).",
    "接收方参与录用决策（国家网信办问答，2026年7月）。",
  ),
  mechanism,
  exemption,
  zone_filing,
  agreement: group(
    {
      reference: text("The agreement with the recipient.", "与接收方订立的协议。"),
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
        "协议约定的事项（个人信息保护法第二十一条、网数条例第十二条）。",
      ),
      rights_contact: text(
        "Joint handlers: who answers people's requests and incidents (PIPL 20).",
        "共同处理者：个人请求和安全事件的负责方（个人信息保护法第二十条）。",
      ),
      subprocessing_needs_consent: flag(
        "Sub-entrusting needs the handler's consent.",
        "转委托须经个人信息处理者同意。",
      ),
      return_or_delete: flag("Data is returned or deleted when the agreement ends.", "协议终止时返还或者删除数据。"),
      export_terms: manyOf(
        ["purpose-and-use", "storage", "onward-transfer", "changes", "remedies", "emergency-and-rights"],
        "Terms that the security assessment asks for (SA Measures 9).",
        "数据出境安全评估要求的条款（数据出境安全评估办法第九条）。",
      ),
      evidence: evidence(),
    },
    "Agreement with the recipient.",
    "与接收方的协议。",
  ),
  supervised_on: day("Last check that the recipient keeps its duties.", "最近一次监督接收方履行义务的日期。"),
  kept_for: duration("How long the recipient keeps what it receives.", "接收方保存所接收数据的期限。"),
  records_kept_until: day(
    "Until when the records of providing or entrusting are kept (NDSMR 12).",
    "提供、委托处理记录的保存截止日期（网数条例第十二条）。",
  ),
  consent: consent("Consent for this flow, where consent is the basis.", "以同意为合法性基础时，针对该数据流的同意。"),
  notice: notice(
    "What people are told about this flow (PIPL 23, 39).",
    "就该数据流向个人告知的事项（个人信息保护法第二十三条、第三十九条）。",
  ),
  started_on: day("First day of the flow.", "数据流开始日期。"),
  needed_mechanism_since: day(
    "First day on which a flow that was exempt before needed a route.",
    "原豁免的数据流开始需要履行出境路径要求的日期。",
  ),
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
        .describe(about("What changed.", "变更事项。")),
      on: day("When.", "变更日期。"),
      affects_security: flag("It affects the security of the data or people's rights.", "影响数据安全或者个人权益。"),
      answered_on: day(
        "Day of the new application or filing for it, where that came before the change.",
        "就该变更重新申报、申请或者备案的日期，先于变更时填写。",
      ),
    },
    "Changes since the route was taken.",
    "履行出境路径要求后发生的变更。",
  ),
  reason: oneOf(
    ["merger", "split", "dissolution", "bankruptcy", "discovery", "subpoena", "sale", "ordinary"],
    "Why data moves, when it is not the ordinary course of business.",
    "非日常经营时数据流动的原因。",
  ),
  purpose_changes: flag(
    "The recipient handles for a new purpose or by new means (PIPL 22).",
    "接收方变更处理目的或者处理方式（个人信息保护法第二十二条）。",
  ),
  authority_approval: group(
    {
      reference: text("Number of the approval.", "批准文号。"),
      approved_on: day("Day of the approval.", "批准日期。"),
      evidence: evidence(),
    },
    "Approval of the competent Chinese authority (PIPL 41, DSL 36).",
    "中华人民共和国主管机关的批准（个人信息保护法第四十一条、数据安全法第三十六条）。",
  ),
  export_licence,
  sector_approval: text("Approval under the sector's own rules.", "依行业规定取得的批准。"),
  financial,
  genetic,
  health_review,
  consideration: flag("Data is supplied for money or another benefit.", "提供数据以换取金钱或者其他利益。"),
  protected_in_transit: flag("The data is protected on its way.", "数据在传输过程中受到保护。"),
  foreign_measure,
  government,
  owners: list("People or teams who answer for it.", "负责人或者负责团队。"),
});
