import { flag, group, manyOf, oneOf, text } from "../field.js";

// Sectors with AI rules of their own: banking and insurance, medicine.

export const banking = group(
  {
    risk_level: oneOf(
      ["high", "medium", "low"],
      "Risk level of the use by the institution's own grading.",
      "按本机构分类分级确定的应用风险等级。",
    ),
    approval: text(
      "Approval by the institution's committee for AI before launch.",
      "上线前经本机构人工智能管理委员会审批的情况。",
    ),
    controls: manyOf(
      ["human-oversight", "supply-chain-review"],
      "What is in place: people supervise and can intervene at key points; supply chain and concentration of compute, models and data were reviewed; an empty list means none.",
      "已落实的事项：关键环节的人工监督和干预；算力、模型、数据的供应链和集中度风险审查；空列表表示没有。",
    ),
  },
  "AI governance of banks and insurers.",
  "银行保险机构的人工智能治理。",
);

export const medical = group(
  {
    use: oneOf(
      ["internet-diagnosis", "information"],
      "What it does: takes part in a medical institution's internet diagnosis and treatment, or offers triage, health information or questions before a consultation.",
      "用途：参与医疗机构互联网诊疗，或者仅提供导诊、健康信息、诊前问询。",
    ),
    doctor_in_person: flag(
      "A doctor in person provides the diagnosis and treatment; the software only assists.",
      "由医师本人提供诊疗服务，软件仅作辅助。",
    ),
    writes_prescriptions: flag("It generates prescriptions automatically.", "自动生成处方。"),
  },
  "Internet diagnosis and treatment.",
  "互联网诊疗。",
);
