import { flag, group, instant } from "../field.js";

/** Reports of a bank or an insurer to the NFRA. */
export const financial_report = group(
  {
    written_at: instant("When the written report was filed.", "提交正式书面报告的时间。"),
    progress_reports: flag(
      "Progress was reported every two hours until handling ended.",
      "处置期间每2小时报告一次进展，直至处置结束。",
    ),
    review_at: instant("When the report that reviews the incident was filed.", "报送评估总结报告的时间。"),
  },
  "Reports of a bank or an insurer to the National Financial Regulatory Administration.",
  "银行保险机构向国家金融监督管理总局的报告。",
);
