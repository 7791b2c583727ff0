import { day, evidence, flag, group, groups, text } from "../field.js";

// Who answers for personal information, internal rules and audits.

export const officer = group(
  {
    name: text("The personal information protection officer.", "个人信息保护负责人。"),
    contact: text("How the officer is reached.", "个人信息保护负责人的联系方式。"),
    contact_published: flag("The contact is published (PIPL 52).", "已公开联系方式（个人信息保护法第五十二条）。"),
    supervises_audits: flag(
      "The officer is in charge of compliance audits (Audit Measures 12).",
      "由个人信息保护负责人负责合规审计工作（个人信息保护合规审计管理办法第十二条）。",
    ),
    reported_on: day(
      "Day on which the officer's information was filed with the cyberspace administration.",
      "向网信部门报送个人信息保护负责人信息的日期。",
    ),
    changed_on: day("Day of the last material change.", "最近一次实质性变更的日期。"),
    change_reported_on: day("Day on which that change was filed.", "报送该变更的日期。"),
    evidence: evidence(),
  },
  "Personal information protection officer.",
  "个人信息保护负责人。",
);

export const representative = group(
  {
    name: text("Dedicated body or representative in the mainland.", "境内专门机构或者指定代表。"),
    contact: text("How it is reached.", "联系方式。"),
    reported_on: day("Day on which it was reported to the cyberspace administration.", "报送网信部门的日期。"),
  },
  "For a handler outside the mainland: its body or representative there (PIPL 53).",
  "境外个人信息处理者在境内设立的专门机构或者指定代表（个人信息保护法第五十三条）。",
);

export const governance = group(
  {
    internal_rules: text(
      "Internal rules and procedures for personal information (PIPL 51).",
      "个人信息内部管理制度和操作规程（个人信息保护法第五十一条）。",
    ),
    classification: text("How personal information is classified.", "个人信息的分类方式。"),
    access_control: text("Who may do what: the access matrix.", "操作权限的划分：权限矩阵。"),
    trained_on: day("Last training of staff.", "最近一次从业人员培训的日期。"),
    incident_plan: text("Plan for incidents.", "安全事件应急预案。"),
    drilled_on: day("Last drill of the plan.", "最近一次预案演练的日期。"),
    foreign_requests: text(
      "Procedure for requests of foreign judicial or law-enforcement bodies (PIPL 41).",
      "外国司法或者执法机构请求的处理程序（个人信息保护法第四十一条）。",
    ),
  },
  "Internal rules and procedures.",
  "内部管理制度和操作规程。",
);

export const ordered_audits = groups(
  {
    due_on: day("Day by which the audit must be finished.", "应当完成合规审计的期限。"),
    report_filed_on: day("Day on which the signed report was filed.", "报送经签署的审计报告的日期。"),
    rectified_on: day("Day on which rectification was finished.", "完成整改的日期。"),
    rectification_reported_on: day("Day on which rectification was reported.", "报送整改情况的日期。"),
  },
  "Audits that an authority ordered (Audit Measures 5).",
  "有关部门要求开展的合规审计（个人信息保护合规审计管理办法第五条）。",
);
