/** Kinds of entity, as rules name them in `on:` and references in `kind/id`. */
export declare const KINDS: readonly ["organization", "system", "dataset", "activity", "flow", "recipient", "model", "assessment", "incident", "waiver", "signal"];
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
export declare const KIND_NAMES_ZH: Readonly<Record<Kind, string>>;
/** Collection key of each kind in a manifest. */
export declare const COLLECTIONS: {
    readonly organization: "organizations";
    readonly system: "systems";
    readonly dataset: "datasets";
    readonly activity: "activities";
    readonly flow: "flows";
    readonly recipient: "recipients";
    readonly model: "models";
    readonly assessment: "assessments";
    readonly incident: "incidents";
    readonly waiver: "waivers";
    readonly signal: "signals";
};
/** The legal bases of PIPL 13; the list is closed. */
export declare const LEGAL_BASES: readonly ["consent", "contract", "human-resources", "legal-duty", "emergency", "news", "public-information", "other-law"];
/** What a sighting is about. */
export declare const SIGNAL_KINDS: readonly ["field", "exposure", "service", "provider", "region", "capability", "permission", "audience"];
/** What AI or an algorithm is used for, or does. */
export declare const CAPABILITIES: readonly ["generation", "image-generation", "video-generation", "speech-synthesis", "voice-clone", "speech-to-text", "face-recognition", "face-edit", "embedding", "translation", "training", "crawling", "moderation", "label", "label-removal", "companion", "recommendation"];
