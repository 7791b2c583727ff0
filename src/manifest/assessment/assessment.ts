import { z } from "zod";
import { about, day, evidence, flag, id, list, manyOf, ref, refs, text, title } from "../field.js";
import { risk_report } from "./risk.js";

/** Assessments and audits: what was judged, when, with which parts. */
export const Assessment = z.strictObject({
  id: id(),
  title: title(),
  type: z
    .enum([
      "impact-assessment",
      "export-self-assessment",
      "compliance-audit",
      "important-data-risk-assessment",
      "children-security-assessment",
      "security-assessment",
      "deep-synthesis-assessment",
    ])
    .describe(
      about(
        "impact-assessment is the personal information protection impact assessment (PIPL 55), security-assessment that of services with public-opinion attribute (2018 Provisions), deep-synthesis-assessment that of tools for faces, voices or special scenes (Deep Synthesis Provisions 15).",
        "impact-assessment 指个人信息保护影响评估（个人信息保护法第五十五条）；security-assessment 指具有舆论属性或者社会动员能力的服务的安全评估（2018年安全评估规定）；deep-synthesis-assessment 指人脸、人声、特殊场景等工具的安全评估（深度合成规定第十五条）。",
      ),
    ),
  covers: refs(
    "any",
    "What it covers, as kind/id: flow/crm-to-hq, activity/stay, organization/hotel.",
    "涵盖的对象，格式为 kind/id：flow/crm-to-hq、activity/stay、organization/hotel。",
  ),
  completed_on: day("Day on which it was completed.", "完成日期。"),
  sections: manyOf(
    [
      "lawfulness-and-necessity",
      "impact-and-risk",
      "protection-measures",
      "scale-and-sensitivity",
      "recipient-capability",
      "risk-after-export",
      "destination-law",
      "contract",
      "other",
      "leak-risk",
    ],
    "Parts it has (PIPL 56, SA Measures 5, SCC Measures 5, FRT Measures 9).",
    "包含的内容（个人信息保护法第五十六条、数据出境安全评估办法第五条、个人信息出境标准合同办法第五条、人脸识别技术应用安全管理办法第九条）。",
  ),
  risk_report,
  retained_until: day("Until when report and record are kept.", "报告和处理情况记录的保存截止日期。"),
  reported_on: day("Day on which it was reported to an authority.", "向有关部门报告的日期。"),
  auditor: text("Who carried it out.", "实施者。"),
  lead_auditor: text("The person who led it.", "主要负责人员。"),
  external: flag("Carried out by a professional body from outside.", "由外部专业机构实施。"),
  by: ref(
    "organization",
    "The organization assessed; left out where the manifests have one.",
    "被评估的组织；清单中仅有一个组织时可省略。",
  ),
  evidence: evidence(),
  owners: list("People or teams who answer for it.", "负责的人员或者团队。"),
});
