import { count, day, evidence, flag, group, manyOf, percent } from "../field.js";

const update = () => count("Days between two updates at most.", "两次更新之间的最长天数。");

/** The 31 risks of Annex A: 8 of core values, 9 of discrimination, 5 commercial, 7 of others' rights, 2 of service types. */
const RISKS = [
  "a1-1",
  "a1-2",
  "a1-3",
  "a1-4",
  "a1-5",
  "a1-6",
  "a1-7",
  "a1-8",
  "a2-1",
  "a2-2",
  "a2-3",
  "a2-4",
  "a2-5",
  "a2-6",
  "a2-7",
  "a2-8",
  "a2-9",
  "a3-1",
  "a3-2",
  "a3-3",
  "a3-4",
  "a3-5",
  "a4-1",
  "a4-2",
  "a4-3",
  "a4-4",
  "a4-5",
  "a4-6",
  "a4-7",
  "a5-1",
  "a5-2",
] as const;

/** Safety tests and their results, as GB/T 45654-2025 asks for them in the filing of a generative service. */
export const tests = group(
  {
    risks: manyOf(
      RISKS,
      "Risks of Annex A that the question bank, the filters and the labelling rules name, so that coverage can be counted.",
      "测试题库、过滤和标注规则已标注的附录A安全风险，用以核算覆盖情况。",
    ),
    keywords: group(
      {
        size: count("Entries.", "关键词总数。"),
        per_a1_risk: count("Fewest entries of one risk of A.1.", "A.1 各类风险中关键词最少的数量。"),
        per_a2_risk: count("Fewest entries of one risk of A.2.", "A.2 各类风险中关键词最少的数量。"),
        update_days: update(),
      },
      "Keyword bank for interception.",
      "拦截关键词库。",
    ),
    content_bank: group(
      {
        size: count("Questions.", "题目总数。"),
        per_a1_a2_risk: count("Fewest questions of one risk of A.1 and A.2.", "A.1、A.2 各类风险中题目最少的数量。"),
        per_other_risk: count("Fewest questions of one other risk.", "其他各类风险中题目最少的数量。"),
        update_days: update(),
      },
      "Question bank for generated content, over all 31 risks.",
      "生成内容测试题库，覆盖全部31种风险。",
    ),
    refuse_bank: group(
      {
        size: count("Questions.", "题目总数。"),
        per_risk: count("Fewest questions of one risk of A.1 and A.2.", "A.1、A.2 各类风险中题目最少的数量。"),
        update_days: update(),
      },
      "Questions that the model must refuse.",
      "应拒答测试题库。",
    ),
    answer_bank: group(
      {
        size: count("Questions.", "题目总数。"),
        per_topic: count(
          "Fewest questions of one topic; topics that a model for a special field does not touch are left out.",
          "各方面中题目最少的数量；专用领域模型不涉及的方面不计。",
        ),
        update_days: update(),
      },
      "Questions that the model must not refuse.",
      "非拒答测试题库。",
    ),
    corpus_check: group(
      {
        manual_sample: count("Items drawn at random and read by people.", "人工抽检的语料条数。"),
        manual_pass: percent("Percent of them that pass.", "人工抽检合格率（百分比）。"),
        technical_share: percent(
          "Percent of all training data checked by keywords and classifiers.",
          "关键词、分类模型抽检占训练语料总量的百分比。",
        ),
        technical_pass: percent("Percent of it that passes.", "技术抽检合格率（百分比）。"),
      },
      "Check of the training data.",
      "训练语料安全评估。",
    ),
    output_check: group(
      {
        sample: count("Questions drawn at random for each of the three checks.", "三种方式各自随机抽取的题目数。"),
        manual_pass: percent("Percent that passes the check by people.", "人工抽检合格率（百分比）。"),
        keyword_pass: percent("Percent that passes the check by keywords.", "关键词抽检合格率（百分比）。"),
        classifier_pass: percent("Percent that passes the check by classifier.", "分类模型抽检合格率（百分比）。"),
      },
      "Check of generated content.",
      "生成内容安全评估。",
    ),
    refusal_check: group(
      {
        refuse_sample: count("Questions drawn from those to refuse.", "从应拒答测试题库抽取的题目数。"),
        refuse_rate: percent("Percent of them that is refused.", "其拒答率（百分比）。"),
        answer_sample: count("Questions drawn from those not to refuse.", "从非拒答测试题库抽取的题目数。"),
        answer_refused: percent("Percent of them that is refused.", "其拒答率（百分比）。"),
      },
      "Check of refusals.",
      "问题拒答评估。",
    ),
    report: group(
      {
        completed_on: day("Day on which the assessment was completed.", "评估完成日期。"),
        every_clause: flag(
          "Each clause has a result (conforming, not conforming, not applicable) with its evidence.",
          "逐条给出符合、不符合或者不适用的结果并附证明。",
        ),
        signed_by: manyOf(
          ["legal-representative", "safety-head", "legality-head"],
          "Who signed: legal representative, head of overall safety, head of the legality review.",
          "签字人：法定代表人、整体安全评估负责人、合法性评估负责人。",
        ),
        evidence: evidence("The report.", "评估报告。"),
      },
      "Report of the security assessment against the standard.",
      "依据标准开展的安全评估报告。",
    ),
    changed_on: day("Day of the last important update or upgrade of the model.", "模型最近一次重要更新、升级的日期。"),
    infrastructure: manyOf(
      [
        "safety-indicator",
        "framework-audit",
        "backdoor-scan",
        "supply-chain",
        "training-isolation",
        "backup",
        "update-policy",
      ],
      "What is in place for the present version: safety of output as an evaluation indicator of training, audit of framework and code, search for backdoors, assessed supply chain of chips, software and computing power, training apart from inference, backup, security policy for updates.",
      "现行版本已落实的措施：训练中将生成内容安全性作为主要评价指标、框架和代码安全审计、后门检测、芯片软件算力等供应链安全评估、训练与推理环境隔离、备份、更新升级安全管理策略。",
    ),
    monitoring: manyOf(
      ["refusal-policy", "staff"],
      "Clearly biased or inducing questions are refused; monitoring staff match the scale of the service.",
      "对明显偏激、明显诱导的问题拒绝回答；设置与服务规模相匹配的监看人员。",
    ),
    sensitive_uses: manyOf(
      ["critical-infrastructure", "automatic-control", "medical", "psychological", "financial"],
      "Important settings that the service is meant for; an empty list means none.",
      "服务所面向的重要场合：关键信息基础设施、自动控制、医疗信息服务、心理咨询、金融信息服务；空列表表示没有。",
    ),
    sensitive_safeguards: manyOf(
      ["justification", "extra-protection"],
      "For those settings: reasons why generation is needed, fit and safe there, and protection that matches the risk.",
      "针对上述场合：必要性、适用性、安全性论证，以及与风险相适应的保护措施。",
    ),
  },
  "Safety tests, their results and the report (GB/T 45654-2025).",
  "安全测试、结果和评估报告（GB/T 45654-2025）。",
);
