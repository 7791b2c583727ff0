import { z } from "zod";
import { count, flag, id, instant, list, manyOf, oneOf, ref, refs, title } from "../field.js";
import { financial_report } from "./finance.js";
import { GRADES, impact, report } from "./impact.js";

/** Data security incidents. */
export const Incident = z.strictObject({
  id: id(),
  title: title(),
  handler: ref(
    "organization",
    "Who had it; left out where the manifests have one organization.",
    "发生事件的个人信息处理者；清单中仅有一个组织时可省略。",
  ),
  datasets: refs("dataset", "Data concerned.", "涉及的数据。"),
  personal_information: flag(
    "Personal information was, or may have been, leaked, altered or lost.",
    "发生或者可能发生个人信息泄露、篡改、丢失。",
  ),
  detected_at: instant("When it was discovered, or the handler was told.", "发现事件或者处理者被告知的时间。"),
  grade: oneOf(GRADES, "Grade under the national guide.", "依据国家指南确定的事件级别。"),
  impact,
  report,
  financial_report,
  cii_involved: flag("Critical information infrastructure is concerned.", "涉及关键信息基础设施。"),
  people: count("Natural persons whose information leaked.", "信息泄露涉及的自然人人数。"),
  sensitive_people: count("Natural persons whose sensitive information leaked.", "敏感个人信息泄露涉及的自然人人数。"),
  authority_notified_at: instant("When the authority was told.", "报告主管部门的时间。"),
  individuals_notified_at: instant("When the people concerned were told.", "告知相关个人的时间。"),
  guardians_notified_at: instant("When minors' guardians were told.", "告知未成年人监护人的时间。"),
  harm_avoided: flag(
    "Measures effectively avoided harm, so people need not be told (PIPL 57).",
    "采取措施有效避免了危害，可以不告知个人（个人信息保护法第五十七条）。",
  ),
  content: manyOf(
    ["kinds-cause-harm", "measures-and-self-help", "contact"],
    "What the notification says.",
    "通知载明的事项。",
  ),
  interests_harmed: flag(
    "Lawful rights or interests of people or organizations are harmed (NDSMR 11).",
    "对个人、组织合法权益造成危害（网数条例第十一条）。",
  ),
  handled_at: instant("When handling ended.", "处置结束的时间。"),
  closing_report_at: instant("When the closing report was filed.", "报送总结报告的时间。"),
  central_body: flag(
    "The operator belongs to a central body, with a clock of two hours.",
    "运营者隶属中央和国家机关，报告时限为2小时。",
  ),
  crime_suspected: flag("A crime is suspected.", "涉嫌犯罪。"),
  police_told: flag("The police were told.", "已向公安机关报告。"),
  owners: list("People or teams who answer for it.", "负责的人员或者团队。"),
});
