import { z } from "zod";
import {
  about,
  day,
  evidence,
  flag,
  group,
  groups,
  id,
  list,
  manyOf,
  oneOf,
  region,
  services,
  text,
  title,
} from "../field.js";
import { foreign_controlled } from "../organization/health.js";
import { countermeasures, diligence } from "./diligence.js";
import { financial_licence } from "./sector.js";

/** Who receives data: vendors, affiliates, joint handlers, authorities. */
export const Recipient = z.strictObject({
  id: id(),
  title: title(),
  legal_name: text("Registered name.", "登记名称。"),
  country: z
    .string()
    .min(1)
    .max(120)
    .meta({ vocabulary: "region" })
    .describe(
      about(
        "Where the recipient is established: ISO 3166 code; HK, MO and TW are outside the mainland.",
        "接收方的设立地：ISO 3166 代码；HK、MO、TW 属于境外。",
      ),
    ),
  role: oneOf(
    ["entrusted-processor", "independent-handler", "joint-handler", "same-entity"],
    "What the recipient is in law: acts for the handler (PIPL 21), decides itself (23), decides jointly (20), or is the same legal entity.",
    "接收方的法律地位：受托人（个人信息保护法第二十一条）、自主决定的个人信息处理者（第二十三条）、共同决定的个人信息处理者（第二十条），或者同一法人主体。",
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
      "research-body",
      "individual",
    ],
    "What sort of body it is.",
    "主体类型。",
  ),
  services: services(
    "Services and AI providers of the recipient that code uses; `hegui scan` knows them by host, library and variable.",
    "代码所使用的该接收方的服务或者人工智能提供方；`hegui scan` 通过主机、依赖库和环境变量识别。",
  ),
  contact: text("How people and the handler reach it.", "供个人和个人信息处理者使用的联系方式。"),
  group: text("Id of its corporate group.", "所属企业集团的标识。"),
  subprocessors: groups(
    {
      name: z.string().describe(about("Who.", "转委托的对象。")),
      country: region("Where.", "所在地。"),
      approved: flag("The handler agreed to it (PIPL 21).", "已经个人信息处理者同意（个人信息保护法第二十一条）。"),
    },
    "Whom it entrusts in turn; an empty list means none.",
    "转委托的对象；空列表表示没有。",
  ),
  onward: groups(
    {
      to: z.string().describe(about("Who receives the data next.", "再提供的接收方。")),
      country: region("Where.", "所在地。"),
      in_contract: flag("Named in Annex 1 of the standard contract.", "已列入标准合同附录一。"),
    },
    "To whom it passes the data on; an empty list means none.",
    "再提供的对象；空列表表示没有。",
  ),
  screening: group(
    {
      date: day(
        "Day of the last check against the lists of restricted overseas parties (PIPL 42).",
        "最近一次比对受限制境外主体清单的日期（个人信息保护法第四十二条）。",
      ),
      result: oneOf(["clear", "listed"], "What the check found.", "比对结果。"),
    },
    "Check against lists of restricted or prohibited overseas parties.",
    "与限制或者禁止个人信息提供的境外主体清单的比对。",
  ),
  checked: group(
    { on: day("Day of the last check of its protection.", "最近一次核查其保护情况的日期。"), evidence: evidence() },
    "How the handler satisfied itself that the recipient protects the data (PIPL 38).",
    "个人信息处理者确认接收方保护数据的方式（个人信息保护法第三十八条）。",
  ),
  network_service: manyOf(
    ["security-monitoring", "operations", "hosting"],
    "Network services that it renders to the handler: security monitoring, operations, hosting.",
    "向处理者提供的网络服务：安全监测、系统运维、托管。",
  ),
  incident_clause: flag(
    "Its contract binds it to report incidents that it sees and to help with the report.",
    "合同明确其及时报告所发现的网络安全事件，并协助处理者报告。",
  ),
  contact_person: text(
    "Its contact person for enquiries under the standard contract.",
    "标准合同项下负责答复询问的联系人。",
  ),
  diligence,
  countermeasures,
  financial_licence,
  foreign_controlled,
  owners: list("People or teams who answer for it.", "负责的人员或者团队。"),
});
