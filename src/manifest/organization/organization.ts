import { z } from "zod";
import {
  about,
  count,
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
  text,
  title,
} from "../field.js";
import { ai_policy, foreign_investment } from "./ai.js";
import { data_trading } from "./assets.js";
import { finance } from "./finance.js";
import { ethics_committee, foreign_measures } from "./governance.js";
import { foreign_controlled, health } from "./health.js";
import { important_data_duties } from "./important.js";
import {
  critical_infrastructure_duties,
  cryptography,
  listing,
  national_security,
  network_security,
  procurements,
} from "./network.js";
import { governance, officer, ordered_audits, representative } from "./officer.js";
import { complaints, privacy_policy, rights } from "./people.js";
import { children, minors_audits, platform } from "./platform.js";
import {
  automotive_report,
  energy,
  express_delivery,
  map_service,
  natural_resources,
  ride_hailing,
  surveying,
  ZONE_EDITIONS,
} from "./sectors.js";

export const SECTORS = [
  "automotive",
  "civil-aviation",
  "credit-reporting",
  "education",
  "energy",
  "express-delivery",
  "finance",
  "genetic-resources",
  "government",
  "health",
  "internet",
  "manufacturing",
  "mapping",
  "natural-resources",
  "population-health",
  "publishing",
  "retail",
  "ride-hailing",
  "telecommunications",
  "tourism",
  "transport",
  "other",
] as const;

/** A legal entity that handles data. */
export const Organization = z.strictObject({
  id: id(),
  title: title(),
  legal_name: text("Registered name.", "登记名称。"),
  credit_code: text("Unified social credit code, 18 characters.", "统一社会信用代码，18位。"),
  established_in: region("Where the legal entity is established.", "法人主体的设立地。"),
  registered_city: text(
    "City of registration in English, for the Greater Bay Area contract: Shenzhen.",
    "注册城市的英文名称，用于粤港澳大湾区标准合同：Shenzhen。",
  ),
  group: text(
    "Id of the corporate group; affiliates of one group share it.",
    "企业集团的标识；同一集团的关联公司使用相同标识。",
  ),
  sectors: manyOf(SECTORS, "Sectors it works in.", "所属行业、领域。"),
  critical_infrastructure: flag(
    "Notified as operator of critical information infrastructure (CII regulation 10).",
    "已被通知认定为关键信息基础设施运营者（关键信息基础设施安全保护条例第十条）。",
  ),
  state_organ: flag("It is a state organ (PIPL 33).", "属于国家机关（个人信息保护法第三十三条）。"),
  public_affairs_body: flag(
    "Authorised by law or regulation to manage public affairs (PIPL 37).",
    "法律、法规授权的具有管理公共事务职能的组织（个人信息保护法第三十七条）。",
  ),
  targets_mainland_people: flag(
    "Established outside the mainland, but offers products or services to people there.",
    "设立于境外，但向境内自然人提供产品或者服务。",
  ),
  profiles_mainland_people: flag(
    "Established outside the mainland, but analyses or evaluates people there.",
    "设立于境外，但分析、评估境内自然人。",
  ),
  serves_consumers: flag("Sells goods or services to consumers in the mainland.", "向境内消费者销售商品或者服务。"),
  public_service: flag("Offers products or services to the public.", "向公众提供产品或者服务。"),
  people_held: groups(
    {
      as_of: z.iso.date().describe(about("The day on which they were counted.", "统计日期。")),
      individuals: z
        .int()
        .min(0)
        .describe(
          about(
            "Natural persons whose personal information is held, deleted ones left out.",
            "所持有个人信息涉及的自然人人数，已删除的不计入。",
          ),
        ),
    },
    "How many people's personal information it holds, one entry per count; entries are never overwritten.",
    "所持有个人信息涉及的人数，每次统计为一项；已有项不得覆盖。",
  ),
  reached_one_million_on: day(
    "The day on which it first held personal information of 1,000,000 people.",
    "所持有个人信息首次达到100万人的日期。",
  ),
  reached_ten_million_on: day(
    "The day on which it first held personal information of 10,000,000 people.",
    "所持有个人信息首次达到1000万人的日期。",
  ),
  free_trade_zone: group(
    {
      zone: text("Name of the pilot free trade zone.", "自由贸易试验区的名称。"),
      registered: flag("The entity is registered in the zone.", "该主体注册于自由贸易试验区内。"),
      list: text("Name and version of the negative list that applies.", "所适用负面清单的名称和版本。"),
      edition: oneOf(
        ZONE_EDITIONS,
        "Published edition of the negative list that is relied on; beijing-2025 and shanghai-2025 cover the whole city.",
        "所依据的已公布负面清单版本；beijing-2025、shanghai-2025 适用于全市。",
      ),
      list_in_force: flag(
        "A negative list for its zone and industry is in force (CBDT 6).",
        "所在自由贸易试验区和所属行业的负面清单已生效（促进和规范数据跨境流动规定第六条）。",
      ),
    },
    "Its place in a pilot free trade zone.",
    "所在自由贸易试验区的情况。",
  ),
  officer,
  representative,
  privacy_policy,
  rights,
  complaints,
  governance,
  audit_rhythm_years: count(
    "Years between two compliance audits, as its own rules fix them (PIPL 54).",
    "内部制度确定的两次合规审计的间隔年数（个人信息保护法第五十四条）。",
  ),
  handling_since: day("Day on which it began to handle personal information.", "开始处理个人信息的日期。"),
  ordered_audits,
  employment: group(
    {
      labour_rules: text(
        "Lawfully made labour rules that cover handling of employees' data.",
        "依法制定的、涵盖员工个人信息处理的劳动规章制度。",
      ),
      collective_contract: text(
        "Lawfully signed collective contract that covers it.",
        "依法签订的、涵盖该处理的集体合同。",
      ),
      evidence: evidence(),
    },
    "Employment documents behind the human-resources basis (PIPL 13).",
    "以实施人力资源管理所必需为合法性基础所依据的用工文件（个人信息保护法第十三条）。",
  ),
  platform,
  data_security: group(
    {
      head: text("Person in charge of data security.", "数据安全负责人。"),
      head_is_management: flag(
        "That person belongs to management and reports directly to the authorities.",
        "负责人为管理层成员，并可直接向主管部门报告。",
      ),
      body: text("Data security management body.", "数据安全管理机构。"),
    },
    "Data security management (NDSMR 30).",
    "数据安全管理（网数条例第三十条）。",
  ),
  important_data_duties,
  network_security,
  critical_infrastructure_duties,
  cryptography,
  procurements,
  listing,
  national_security,
  restructuring: group(
    {
      happens_on: day("Day on which data moves.", "数据转移的日期。"),
      reported_on: day("Day on which disposal plan and recipient were reported.", "报告处置方案和接收方的日期。"),
      evidence: evidence(),
    },
    "A restructuring that moves data (NDSMR 32).",
    "涉及数据转移的重组（网数条例第三十二条）。",
  ),
  children,
  minors_audits,
  private_content_procedure: text(
    "How private information of minors is found, warned about and stopped.",
    "发现、提示和制止涉及未成年人私密信息的程序。",
  ),
  simplified_regime: group(
    {
      claimed: flag("It uses the simplified measures for small handlers.", "适用小型个人信息处理者简化措施。"),
      forms: flag("The official forms are filled in.", "已填写官方表格。"),
    },
    "Simplified measures for handlers of fewer than 100,000 people.",
    "处理不满10万人个人信息的个人信息处理者的简化措施。",
  ),
  face_terms: oneOf(
    ["none", "limited", "unlimited"],
    "What its standard terms take for face information: unlimited means unlimited, irrevocable or freely transferable.",
    "格式条款就人脸信息取得的授权：unlimited 指无限制、不可撤销或者可任意转授权。",
  ),
  automotive_report,
  surveying,
  map_service,
  natural_resources,
  energy,
  express_delivery,
  ride_hailing,
  finance,
  health,
  foreign_controlled,
  follows_automotive_reading: oneOf(
    ["2021", "2026"],
    "Which automotive reading its counsel follows.",
    "其法律顾问采用的汽车数据规则口径。",
  ),
  ai_policy,
  foreign_investment,
  ethics_committee,
  foreign_measures,
  data_trading,
  owners: list("People or teams who answer for it.", "负责的人员或者团队。"),
});
