import { day, evidence, flag, group, manyOf, oneOf, text } from "../field.js";

/** A foreign law, order or sanction that stops, limits or asks for the flow. */
export const foreign_measure = group(
  {
    kinds: manyOf(
      ["third-country-limits", "discriminatory-restriction", "extraterritorial-jurisdiction"],
      "What it does: bars or limits normal dealings with a third country or its people (Blocking Rules 2), discriminates against Chinese citizens or organizations (AFSL 3), or stretches foreign jurisdiction without justification.",
      "该措施的性质：禁止或者限制与第三国（地区）及其公民、组织的正常经贸活动（阻断办法第二条）、对我国公民、组织采取歧视性限制（反外国制裁法第三条）、不当域外管辖。",
    ),
    name: text("The law, order or sanction.", "该法律、命令或者制裁措施的名称。"),
    occurred_on: day("Day on which the organization met it.", "遇到该情形的日期。"),
    reported_on: day(
      "Day on which it was reported to the commerce department (Blocking Rules 5).",
      "向国务院商务主管部门报告的日期（阻断办法第五条）。",
    ),
    treaty: text(
      "Treaty that China has joined and that provides for the measure; the Blocking Rules do not apply then (15).",
      "规定该域外适用情形的、我国缔结或者参加的国际条约、协定，此时不适用阻断办法（第十五条）。",
    ),
    followed: flag(
      "The flow follows the measure: it carries it out, helps to, or answers it.",
      "该数据流执行、协助执行或者遵从该措施。",
    ),
    order: oneOf(
      ["none", "prohibition-order"],
      "Whether an order of the Chinese authorities forbids to follow the measure (Blocking Rules 7, Anti-Extraterritoriality Regulation 9).",
      "我国主管部门是否发布禁止遵守该措施的禁令、禁执令（阻断办法第七条、反外国不当域外管辖条例第九条）。",
    ),
    exempted: text("Exemption from that order (Blocking Rules 8).", "对禁令的豁免批准（阻断办法第八条）。"),
    legal_review: evidence(
      "Review by counsel of the measure against prohibition orders and lists.",
      "法律人员对该措施与禁执令、清单的核查意见。",
    ),
  },
  "A foreign law, order or sanction behind the flow; left out where there is none.",
  "该数据流涉及的外国法律、命令或者制裁措施；没有的，省略。",
);
