import { z } from "zod";
import { about, count, day, flag, group, groups, text } from "../field.js";

// What it does as a platform, and how it protects children.

export const platform = group(
  {
    operates: flag("Third parties offer products or services on it.", "有第三方在平台上提供产品或者服务。"),
    preinstalls: flag(
      "It makes phones or other smart devices with preinstalled apps of third parties (NDSMR 40).",
      "生产预装第三方应用程序的智能终端等设备（网数条例第四十条）。",
    ),
    app_store: flag("It distributes apps or mini-programs.", "分发应用程序或者小程序。"),
    important: flag(
      "It provides important platform services (PIPL 58).",
      "提供重要互联网平台服务（个人信息保护法第五十八条）。",
    ),
    large: flag("It is a large network platform (NDSMR 62).", "属于大型网络平台（网数条例第六十二条）。"),
    registered_users: count("Registered users.", "注册用户数。"),
    monthly_active_users: count("Monthly active users.", "月活跃用户数。"),
    rules: text("Platform rules or contracts that fix third parties' duties.", "明确第三方义务的平台规则或者合同。"),
    supervises_third_parties: flag("Third parties' compliance is supervised.", "对第三方的合规情况进行监督。"),
    verifies_apps: flag("Apps are verified before distribution.", "应用程序分发前进行核验。"),
    independent_body: text("Supervisory body made up mainly of outsiders.", "主要由外部成员组成的监督机构。"),
    stops_offenders: flag("Serious offenders are no longer served.", "对严重违法者停止提供服务。"),
    responsibility_report_year: count(
      "Last year covered by a published social-responsibility report.",
      "已发布的社会责任报告所涵盖的最近年度。",
    ),
    cross_border_controls: text("Controls for cross-border security risks.", "数据跨境安全风险的管控措施。"),
    misleads_or_discriminates: flag(
      "Data, algorithms or rules mislead, block or discriminate (NDSMR 46).",
      "利用数据、算法或者规则误导、限制用户或者实行差别待遇（网数条例第四十六条）。",
    ),
    minors: flag(
      "Huge numbers of minors use it, or it strongly influences them (Minors regulation 20).",
      "未成年人用户数量巨大或者对未成年人群体具有显著影响（未成年人网络保护条例第二十条）。",
    ),
    minors_assessed_on: day("Last assessment of its impact on minors.", "最近一次未成年人影响评估的日期。"),
    minors_report_year: count(
      "Last year covered by a published report on minors.",
      "已发布的未成年人报告所涵盖的最近年度。",
    ),
    minors_mode: flag("It has a minors' mode or zone.", "设有未成年人模式或者专区。"),
  },
  "What it does as a platform.",
  "作为平台的情况。",
);

export const children = group(
  {
    rules: text(
      "Special handling rules for people under 14 (PIPL 31).",
      "不满十四周岁未成年人个人信息的专门处理规则（个人信息保护法第三十一条）。",
    ),
    user_agreement: text("Special user agreement.", "专门的用户协议。"),
    officer: text("Person in charge of children's personal information.", "儿童个人信息保护的负责人员。"),
    shutdown_plan: text("What happens to the data when the service stops.", "停止服务时对数据的处理方式。"),
  },
  "How it protects people under 14.",
  "对不满十四周岁未成年人的保护措施。",
);

export const minors_audits = groups(
  {
    year: z.int().min(2020).max(2100).describe(about("Calendar year that the audit covers.", "合规审计涵盖的自然年。")),
    audited_on: day("Day of the audit.", "合规审计的日期。"),
    reported_on: day("Day on which it was reported.", "报告合规审计情况的日期。"),
  },
  "Yearly audits of handling of minors' personal information (Minors regulation 37).",
  "处理未成年人个人信息的年度合规审计（未成年人网络保护条例第三十七条）。",
);
