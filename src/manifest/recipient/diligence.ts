import { flag, group, manyOf, oneOf, text } from "../field.js";

/** What was found before data was handed over. */
export const diligence = group(
  {
    aspects: manyOf(
      ["identity", "security-capability", "compliance-record", "location"],
      "What was checked on the day of `checked.on`; an empty list means nothing.",
      "在 `checked.on` 所载日期核查的事项：身份、安全能力、合规记录、所在地；空列表表示没有。",
    ),
    result: oneOf(
      ["passed", "conditional", "failed"],
      "Result of that check; conditional means that points are still open.",
      "核查结论；conditional 表示仍有待整改事项。",
    ),
  },
  "Due diligence on the recipient (NDSMR 12).",
  "对接收方的尽职调查（网数条例第十二条）。",
);

/** Countermeasures of the Chinese authorities against the recipient. */
export const countermeasures = group(
  {
    target: flag(
      "It is on a countermeasure list, or countermeasures were decided against it (AFSL 4, 5).",
      "被列入反制清单或者被采取反制措施（反外国制裁法第四条、第五条）。",
    ),
    data_barred: flag(
      "The countermeasures bar giving it data or personal information, or dealing with it at all.",
      "反制措施禁止向其提供数据、个人信息，或者禁止与其进行交易、合作等活动。",
    ),
    agreed: text(
      "Consent of the department that decided them to this dealing (AFSL Provisions 16).",
      "作出决定的国务院有关部门对相关活动的同意（实施反外国制裁法的规定第十六条）。",
    ),
  },
  "Countermeasures against it; left out where there are none.",
  "对其采取的反制措施；没有的，省略。",
);
