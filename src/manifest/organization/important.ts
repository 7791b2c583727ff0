import { count, day, flag, group, list, manyOf, text } from "../field.js";

// Duties of those who hold important data.

export const important_data_duties = group(
  {
    body_tasks: manyOf(
      ["rules-and-plan", "monitoring-and-training", "complaints"],
      "Tasks that the data security management body carries out: rules, procedures and plan; monitoring, assessments, drills and training; complaints (NDSMR 30).",
      "网络数据安全管理机构履行的职责：制定实施制度、操作规程和应急预案；定期组织风险监测、风险评估、应急演练、宣传教育培训；受理处理投诉举报（网数条例第三十条）。",
    ),
    background_checked_on: day(
      "Last background check of the data security head and key posts.",
      "最近一次对网络数据安全负责人和关键岗位人员进行安全背景审查的日期。",
    ),
    first_responsible: text(
      "Who answers first: the legal representative or principal (MIIT 13).",
      "第一责任人：法定代表人或者主要负责人（工业和信息化领域数据安全管理办法第十三条）。",
    ),
    key_posts: list(
      "Key posts whose holders signed duty letters; an empty list means none.",
      "已签署数据安全责任书的关键岗位；空列表表示没有。",
    ),
    internal_approval: flag(
      "Handling of important and core data is registered and approved inside.",
      "重要数据和核心数据的处理活动实行内部登记、审批。",
    ),
    processing_log_days: count(
      "Days for which logs of handling, permissions and operators are kept (MIIT 25).",
      "数据处理、权限管理、人员操作等日志的留存天数（工业和信息化领域数据安全管理办法第二十五条）。",
    ),
  },
  "Duties of those who hold important data.",
  "重要数据处理者的义务。",
);
