import { group, manyOf, text } from "../field.js";

/** What a risk assessment of important data says and how it was made. */
export const risk_report = group(
  {
    contents: manyOf(
      [
        "organization-and-lead",
        "processing",
        "rules-and-measures",
        "risks-and-incidents",
        "sharing-assessments",
        "exports",
        "key-business-and-supply-chain",
      ],
      "Contents of the report (NDSMR 33): organization, head and contact; purposes, kinds, volume, means, scope, periods and places; rules, encryption, backup, labels, access control; risks found and incidents; assessments before sharing; exports; key business and supply chain of a large platform.",
      "报告内容（网数条例第三十三条）：处理者、安全管理机构和负责人基本信息；处理目的、种类、数量、方式、范围、存储期限和地点；制度及加密、备份、标签、访问控制等措施；发现的风险和发生的事件；提供、委托、共同处理的风险评估；数据出境；大型网络平台的关键业务和供应链数据安全。",
    ),
    method: text("Method that was followed, such as GB/T 45577.", "所采用的评估方法，例如 GB/T 45577。"),
  },
  "Report of a risk assessment of important data.",
  "重要数据风险评估报告。",
);
