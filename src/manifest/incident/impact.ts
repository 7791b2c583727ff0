import { z } from "zod";
import { about, count, group, manyOf, oneOf, percent } from "../field.js";

// What an incident did, in the figures of the grading guides, and how it was reported.

export const GRADES = ["general", "relatively-serious", "serious", "especially-serious"] as const;

export const impact = group(
  {
    loss_yuan: count("Direct economic loss in yuan.", "直接经济损失，单位为元。"),
    cii_outage_minutes: count(
      "Minutes for which critical information infrastructure was down as a whole.",
      "关键信息基础设施整体中断运行的分钟数。",
    ),
    cii_function_minutes: count(
      "Minutes for which a main function of critical information infrastructure was down.",
      "关键信息基础设施主要功能中断运行的分钟数。",
    ),
    affected_people: count(
      "People whose water, power, gas, fuel, heating, travel or similar was hit.",
      "用水、用电、用气、用油、取暖、交通出行等受到影响的人数。",
    ),
    province_percent: percent(
      "Share of a province's population whose work and life were hit, percent.",
      "单个省级行政区工作、生活受影响人口的百分比。",
    ),
    city_percent: percent(
      "Share of a city's population whose work and life were hit, percent.",
      "单个地市级行政区工作、生活受影响人口的百分比。",
    ),
    site: group(
      {
        rank: z
          .enum(["province", "city"])
          .describe(
            about(
              "Site of a party or state organ at provincial level or above or a key central news site, or one at city level.",
              "省级以上党政机关门户网站、重点新闻网站，或者地市级党政机关门户网站、重点新闻网站。",
            ),
          ),
        outage_hours: count("Hours for which it could not be reached.", "不能访问的小时数。"),
      },
      "Portal of a party or state organ or key news site that could not be reached.",
      "不能访问的党政机关门户网站、重点新闻网站。",
    ),
    spread: oneOf(
      ["none", "considerable", "large", "especially-large"],
      "How far unlawful and harmful content spread after tampering, by the guide's measures.",
      "被攻击篡改导致违法有害信息传播的范围（按分级指南认定）：无、较大范围、大范围、特大范围。",
    ),
    threat: oneOf(
      ["none", "relatively-serious", "serious", "especially-serious"],
      "Threat to national security and social stability from core data, important data or much personal information that leaked or was stolen, altered or forged.",
      "核心数据、重要数据或者大量公民个人信息丢失或者被窃取、篡改、假冒，对国家安全和社会稳定构成的威胁。",
    ),
    facility_outage_hours: count(
      "Industry and telecoms: hours for which key facilities were down.",
      "工业和信息化领域：重要设施、系统中断运行的小时数。",
    ),
  },
  "Figures of the grading guides; parts that are left out count as none.",
  "分级指南所列指标；未填写的部分视为没有。",
);

export const report = group(
  {
    reported_to: manyOf(
      ["provincial-cac", "own-cyberspace-office", "protection-department", "police", "sector-regulator"],
      "Who was told: the provincial cyberspace administration, the cyberspace office of the own department, the department that protects the infrastructure, the police, the sector's local regulator.",
      "报告对象：属地省级网信部门、本部门网信工作机构、保护工作部门、公安机关、行业地方主管部门。",
    ),
    items: manyOf(
      ["unit-and-system", "facts-and-impact", "trend", "cause", "clues", "response", "scene-protection"],
      "What the report says so far: unit and system; time, type, level, impact, measures and any ransom; trend; cause; clues; planned response; protection of the scene (Incident Reporting Measures 7).",
      "报告已载明的内容：单位和系统概况；时间、类型、级别、影响、措施及勒索情况；发展趋势；原因；线索；拟采取的措施；现场保护（国家网络安全事件报告管理办法第七条）。",
    ),
    industry_grade: oneOf(
      GRADES,
      "Grade under the plan for industry and information technology.",
      "依据工业和信息化领域数据安全事件应急预案确定的级别。",
    ),
  },
  "Report to the authorities.",
  "向主管部门的报告。",
);
