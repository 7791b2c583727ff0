import { day, group, oneOf, text } from "../field.js";

// Finance and human genetic resources.

export const financial = group(
  {
    assessed_on: day(
      "Day of the security assessment of need, compliance, risk and controls (NFRA Measures).",
      "开展数据安全评估（必要性、合规性、风险、控制措施）的日期（银行保险机构数据安全管理办法）。",
    ),
    scenario: text(
      "Scenario of the guide for cross-border flows of financial data, with its data items.",
      "金融业数据跨境流动合规指南中的场景及其数据项。",
    ),
    scenario_list: oneOf(
      ["exempt", "necessary"],
      "Which list of the guide has it: scenarios free of the export procedures, or necessary ones that keep them.",
      "场景所在清单：免予履行出境手续的场景，或者具有必要性但仍须履行手续的场景。",
    ),
  },
  "Rules of the financial sector.",
  "金融行业规则。",
);

export const genetic = group(
  {
    report: text("Prior report or filing of the information (HGR Regulations 28).", "信息对外提供的事先报告或者备案。"),
    backup: text("Backup of the information that was submitted.", "已提交的信息备份。"),
    agreed_use: text(
      "Clause of an approved or filed international cooperation by which both sides use the information.",
      "已获批准或者备案的国际合作中，约定由合作双方使用该信息的协议条款。",
    ),
    security_review: oneOf(
      ["pending", "passed", "refused"],
      "Security review of the information (HGR Regulations 28).",
      "人类遗传资源信息安全审查的进展。",
    ),
  },
  "Human genetic resource information.",
  "人类遗传资源信息。",
);

export const health_review = text(
  "Approval of the export of health data by the ethics or data security committee (GB/T 39725).",
  "健康医疗数据出境经伦理委员会或者数据安全委员会审批的情况（GB/T 39725）。",
);
