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
  "signal",
] as const;
/**
 * A kind of entity.
 *
 * @example
 * ```ts
 * import type { Kind } from "hegui";
 *
 * const kind: Kind = "flow";
 * ```
 */
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
  signal: "代码信号",
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
  signal: "signals",
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

/** What a sighting is about. */
export const SIGNAL_KINDS = [
  "field",
  "exposure",
  "service",
  "provider",
  "region",
  "capability",
  "permission",
  "audience",
] as const;

/** What AI or an algorithm is used for, or does. */
export const CAPABILITIES = [
  "generation",
  "image-generation",
  "video-generation",
  "speech-synthesis",
  "voice-clone",
  "speech-to-text",
  "face-recognition",
  "face-edit",
  "embedding",
  "translation",
  "training",
  "crawling",
  "moderation",
  "label",
  "label-removal",
  "companion",
  "recommendation",
] as const;
