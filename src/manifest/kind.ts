/** Kinds of entity, as rules name them in `on:` and references in `kind/id`. */
export const KINDS = [
  "organization",
  "system",
  "dataset",
  "activity",
  "flow",
  "recipient",
  "model",
  "assessment",
  "incident",
  "waiver",
] as const;
export type Kind = (typeof KINDS)[number];

/** Names of the kinds in Chinese; in English the kind itself reads well. */
export const KIND_NAMES_ZH: Readonly<Record<Kind, string>> = {
  organization: "组织",
  system: "系统",
  dataset: "数据集",
  activity: "处理活动",
  flow: "数据流",
  recipient: "接收方",
  model: "模型",
  assessment: "评估",
  incident: "事件",
  waiver: "豁免",
};

/** Collection key of each kind in a manifest. */
export const COLLECTIONS = {
  organization: "organizations",
  system: "systems",
  dataset: "datasets",
  activity: "activities",
  flow: "flows",
  recipient: "recipients",
  model: "models",
  assessment: "assessments",
  incident: "incidents",
  waiver: "waivers",
} as const satisfies Record<Kind, string>;

/** The legal bases of PIPL 13; the list is closed. */
export const LEGAL_BASES = [
  "consent",
  "contract",
  "human-resources",
  "legal-duty",
  "emergency",
  "news",
  "public-information",
  "other-law",
] as const;
