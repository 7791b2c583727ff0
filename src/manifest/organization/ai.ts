import { evidence, flag, group, manyOf } from "../field.js";

/** Rules for employees' use of AI. */
export const ai_policy = manyOf(
  ["allowed-tools", "banned-inputs", "output-review"],
  "What the rules for employees' use of AI fix: tools allowed, inputs banned, review of output before use; an empty list means none.",
  "员工使用人工智能的内部规定所明确的事项：允许使用的工具、禁止输入的信息、使用前对输出的审核；空列表表示没有。",
);

export const foreign_investment = group(
  {
    invested: flag("A foreign investor holds a share, directly or indirectly.", "外国投资者直接或者间接持有股权。"),
    review: evidence(
      "How the service was checked against the rules on foreign investment.",
      "服务是否符合外商投资相关规定的核查材料。",
    ),
  },
  "Foreign investment (Generative AI Measures 23).",
  "外商投资（生成式人工智能服务管理暂行办法第二十三条）。",
);
