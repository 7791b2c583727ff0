import { z } from "zod";
import { about, count, day, flag, group, groups, manyOf, oneOf, refs, text } from "../field.js";

// Standing as important data, and grading under GB/T 43697.

/** Kinds of data that sector rules, catalogues and Annex G of GB/T 43697 name. */
export const INDICATORS = [
  "cii-design-and-operation",
  "undisclosed-vulnerability",
  "unpublished-state-data",
  "sensitive-sites",
  "economic-traffic",
  "charging-network",
  "exterior-faces-or-plates",
  "connected-car-control",
  "industry-chain-effect",
  "industry-personal-data",
  "telecom-network-operation",
  "radio-stations",
  "financial-stability",
  "banking-insurance-harm",
  "population-health",
  "human-genes",
  "geographic-information",
  "vehicle-surveying",
  "energy-sector-effect",
  "hydraulic-data",
  "airspace-control",
  "flight-dynamics",
  "transport-operation",
  "unpublished-statistics",
  "group-features",
  "export-controlled-or-research",
  "overseas-interests",
  "unpublished-environment",
  "financial-information",
] as const;

/** The questions of Annex G of GB/T 43697, in its order. */
export const FACTORS = [
  "territory",
  "military",
  "economic-order",
  "ideology",
  "important-sites",
  "export-control-and-science",
  "critical-infrastructure",
  "vulnerabilities",
  "environment",
  "resources",
  "nuclear",
  "population-and-biosafety",
  "overseas-interests",
  "state-data",
] as const;

export const important_data = group(
  {
    status: oneOf(
      ["notified", "published", "declared-pending", "assessed-no", "not-assessed"],
      "Only notified and published data is important data in law (CBDT 2, NDSMR 37).",
      "仅被告知或者公开发布为重要数据的，在法律上属于重要数据（促进和规范数据跨境流动规定第二条、网数条例第三十七条）。",
    ),
    rule: text("Identification rule or catalogue used.", "所适用的识别规则或者目录。"),
    notified_on: day("Day of the notice or publication.", "告知或者公开发布日期。"),
    catalogue_match: oneOf(
      ["exact", "partial", "zone-list", "none"],
      "How it fits a published catalogue: name, precision and scale all match, some do, an item of a free trade zone's list does, or nothing.",
      "与公开目录的对应关系：名称、精度、规模均相符（exact），部分相符（partial），与自贸区清单项目相符（zone-list），不相符（none）。",
    ),
    indicators: manyOf(
      INDICATORS,
      "Kinds named by rules that it holds; an empty list means that the sector's rules were read and none fits.",
      "含有规则列明的哪些种类的数据；空列表表示已对照行业规则，均不相符。",
    ),
    factors: manyOf(
      FACTORS,
      "Questions of Annex G of GB/T 43697 answered yes; declared once one is yes or all are no, an empty list means all no.",
      "GB/T 43697 附录 G 中回答为“是”的因素；有一项为“是”或者全部为“否”时填写，空列表表示全部为“否”。",
    ),
    precision: text("Precision: scale, resolution, sampling.", "精度：比例尺、分辨率、采样频率等。"),
    coverage: text("Region, people and time that it covers.", "覆盖的区域、群体和时间。"),
    client_grade: oneOf(
      ["general", "important", "core"],
      "Accounting working papers: grade of the client's data in them.",
      "会计审计工作底稿：其中所含客户数据的级别。",
    ),
    aggregation: oneOf(
      ["below", "reaches-indicator", "reaches-secret"],
      "Result of judging it joined with other data of the handler.",
      "与本组织其他数据汇聚后的判定结论：未达到、达到重要数据指标、达到国家秘密。",
    ),
    declared_on: day(
      "Day on which it was declared to the authority (NDSMR 29).",
      "向主管部门申报的日期（网数条例第二十九条）。",
    ),
    declaration: text("Reference of the declaration.", "申报的编号或者回执。"),
    answer: oneOf(
      ["general", "important", "core"],
      "The authority's answer to the declaration.",
      "主管部门对申报的答复。",
    ),
    answered_on: day("Day of the answer.", "答复日期。"),
    special_class: flag(
      "Of a kind or volume for which the authority asks for background checks (NDSMR 30).",
      "属于主管部门规定须进行安全背景审查的种类、规模（网数条例第三十条）。",
    ),
    catalogue_filed_on: day(
      "Day on which the list that names it was filed with the regulator (MIIT 12).",
      "将其列入目录并向主管部门备案的日期（工业和信息化领域数据安全管理办法第十二条）。",
    ),
    catalogue_accepted_on: day("Day on which the regulator accepted the filing.", "主管部门予以备案的日期。"),
    catalogue_refiled_on: day("Day of the last new filing after a change.", "变更后最近一次办理备案变更的日期。"),
    reviewed_on: day("Day of the last review of its grade.", "最近一次复核级别的日期。"),
    changes: groups(
      {
        type: z
          .enum(["scale", "recipient", "region", "purpose", "law", "security", "other-filed-content"])
          .describe(about("What changed.", "变更事项。")),
        on: z.iso.date().describe(about("When.", "变更日期。")),
        percent: count("Change of scale in percent, for `scale`.", "规模变化的百分比，适用于 `scale`。"),
      },
      "Changes that may alter its grade or the filed list; an empty list means none.",
      "可能影响级别或者备案内容的变更；空列表表示没有。",
    ),
  },
  "Standing as important data.",
  "重要数据认定情况。",
);

export const derived_from = refs(
  "dataset",
  "Datasets from which it was computed, masked or sampled; an empty list means none.",
  "由哪些数据集计算、脱敏、抽样形成；空列表表示没有。",
);

export const grading = group(
  {
    grade: oneOf(
      ["general", "important", "core"],
      "Grade that the handler's own classification gives (DSL 21).",
      "本组织数据分类分级确定的级别（数据安全法第二十一条）。",
    ),
    general_level: z
      .int()
      .min(1)
      .max(4)
      .optional()
      .describe(
        about(
          "Level inside general data: 1 no harm to 4 particularly serious harm (GB/T 43697 Annex H).",
          "一般数据内的级别：1 级无危害至 4 级特别严重危害（GB/T 43697 附录 H）。",
        ),
      ),
    impacts: groups(
      {
        object: z
          .enum([
            "national-security",
            "economic-operation",
            "social-order",
            "public-interest",
            "organization",
            "individual",
          ])
          .describe(about("What a compromise would harm.", "影响对象。")),
        degree: z
          .enum(["ordinary", "serious", "particularly-serious"])
          .describe(about("How much.", "影响程度：一般、严重、特别严重危害。")),
      },
      "Whom a compromise would harm and how much; an empty list means nobody.",
      "数据一旦泄露、篡改、损毁的影响对象和影响程度；空列表表示无影响。",
    ),
    lowered: text(
      "Why its grade is below that of the data it was derived from: what was removed, or which precision or scale fell below the rule.",
      "衍生后级别低于来源数据的理由：去除了哪些内容，或者精度、规模降至规则之下。",
    ),
  },
  "Classification and grading (GB/T 43697).",
  "数据分类分级（GB/T 43697）。",
);
