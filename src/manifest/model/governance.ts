import { day, evidence, group, manyOf, oneOf, text } from "../field.js";

/** Ethics review of the research or development behind the service. */
export const ethics = group(
  {
    category: oneOf(
      ["human-machine-fusion", "opinion-mobilisation", "autonomous-decision", "none"],
      "Kind on the list of activities that outside experts review again: human-machine fusion that strongly affects behaviour, emotion or health, models able to mobilise public opinion, highly autonomous decisions with safety or health risk, or none of them.",
      "需要开展专家复核的科技活动清单类别：对人类行为、心理情绪和生命健康等具有较强影响的人机融合系统，具有舆论社会动员能力和社会意识引导能力的算法模型、应用程序及系统，面向存在安全、人身健康风险等场景的高度自主决策系统，或者均不属于。",
    ),
    started_on: day(
      "First day of the research or development activity; the launch is another day.",
      "科技活动的启动日期；与上线日期不同。",
    ),
    ended_on: day("Day on which that activity ended.", "该科技活动结束的日期。"),
    approved_on: day("Day on which the ethics review approved it.", "伦理审查批准的日期。"),
    aspects: manyOf(
      ["well-being", "fairness", "controllability", "transparency", "accountability", "privacy"],
      "What the review looked at: human well-being, fairness and justice, controllability and trust, transparency and explainability, traceable responsibility, privacy.",
      "审查涵盖的方面：增进人类福祉、公平公正、可控可信、透明可解释、责任可追溯、隐私保护。",
    ),
    expert_opinion_on: day("Day of the opinion of the outside experts.", "出具专家复核意见的日期。"),
    licensed_instead: text(
      "Licence or filing that already covers the ethics of a listed activity, where expert re-examination is dispensed with.",
      "对清单内科技活动已实行的行政审批等监管措施，其条件已包含科技伦理要求，因而不再开展专家复核。",
    ),
    followed_up_on: day("Day of the last follow-up review.", "最近一次跟踪审查的日期。"),
    registration: text(
      "Number on the national platform for ethics management.",
      "在国家科技伦理管理信息登记平台登记的编号。",
    ),
    evidence: evidence(),
  },
  "Ethics review of science and technology activities (AI Ethics Review Measures).",
  "科技伦理审查（人工智能科技伦理审查与服务办法）。",
);

/** Safeguards of a service that acts for users. */
export const agent = group(
  {
    controls: manyOf(
      [
        "decision-tiers",
        "user-final-say",
        "user-right-to-know",
        "behaviour-limits",
        "audit-log",
        "supply-chain-security",
        "risk-grading",
        "unique-identity",
        "minimum-permissions",
        "credential-revocation",
        "human-checkpoints",
        "deny-by-default",
        "protected-approval-log",
        "execution-limits",
        "memory-retention",
        "no-credentials-in-memory",
        "decommissioning-plan",
      ],
      "Safeguards in place: the first six are those of the Agents Opinions (decisions sorted into user-only, user-authorised and autonomous), the others those of the AI Safety Governance Framework 3.0; an empty list means none.",
      "已采取的措施：前六项为智能体实施意见的要求（其中决策分为仅由用户决策、经用户授权决策、自主决策），其余为人工智能安全治理框架3.0的要求；空列表表示没有。",
    ),
  },
  "What fences a service that books, pays, sends or otherwise acts for users.",
  "对代用户执行操作的智能体的管控。",
);

/** Safeguards of a model in government affairs. */
export const government = group(
  {
    controls: manyOf(
      ["secrets-excluded", "human-review", "audit-log", "prompt-injection-defence", "resource-limits"],
      "Safeguards in place: secrets kept out of models and networks that are not classified, people review the output, use is logged, prompt injection and exhaustion of resources are defended against; an empty list means none.",
      "已采取的措施：涉密信息不进入非涉密模型和网络、人工审核输出、使用日志留存、防范提示词注入、防范资源耗尽；空列表表示没有。",
    ),
  },
  "Deployment in government affairs (Government LLM Guidelines).",
  "政务领域部署应用（政务领域人工智能大模型部署应用指引）。",
);

/** Plan for security incidents of the service. */
export const incident_plan = group(
  {
    covers: manyOf(
      ["content", "data", "model", "network"],
      "Kinds of incident of the service that the plan covers; an empty list means that there is no plan for it.",
      "应急预案涵盖的事件类型：内容、数据、模型、网络；空列表表示未针对本服务制定预案。",
    ),
    drilled_on: day("Day of the last drill of that plan.", "该预案最近一次演练的日期。"),
  },
  "How it is prepared for incidents of a generative service.",
  "生成式人工智能服务安全事件的应急准备。",
);
