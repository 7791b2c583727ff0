import type { CAPABILITIES, SIGNAL_KINDS } from "../manifest/kind.js";
import type { Span } from "../source/span.js";
import type { ShapeKind } from "./outline.js";
/** What a sighting is about. */
export type SignalKind = (typeof SIGNAL_KINDS)[number];
/** Where something lies: only `mainland` is inside; `unknown` is a question, never a finding. */
export type Where = "mainland" | "hk" | "mo" | "tw" | "overseas" | "unknown";
/** Something that the code does and a manifest should know of. */
export interface Signal {
    readonly kind: SignalKind;
    /** The same for everything that one declaration answers; holds no line number: `service/stripe`, `field/src/user.ts#User.phone`. */
    readonly key: string;
    readonly at: Span;
    /** What stands there, one line of at most 200 characters; values of people are masked. */
    readonly seen: string;
    /** 0 to 1; from `BAR` on it may become a finding. */
    readonly sure: number;
    /** How it is known, most telling first, as short as code: `OPENAI_BASE_URL = "https://api.openai.com/v1" (.env:3)`. */
    readonly chain: readonly string[];
    /** Kind of personal information (policies/tables/categories.yaml): of a field or an exposure. */
    readonly category?: string;
    /** Name of the field. */
    readonly name?: string;
    /** Type, table or form that it belongs to. */
    readonly record?: string;
    /** What holds the field. */
    readonly shape?: ShapeKind;
    /** Where personal information goes that it should not: an exposure. */
    readonly into?: "log" | "url" | "error-report" | "analytics" | "prompt";
    /** Id of a service or AI provider (policies/tables). */
    readonly service?: string;
    /** Host that is called, without port. */
    readonly host?: string;
    readonly where?: Where;
    /** ISO 3166 code, where the place is known that well. */
    readonly territory?: string;
    /** provider:region as in policies/tables/regions.yaml. */
    readonly region?: string;
    /** Name of the AI model that is called. */
    readonly model?: string;
    /** What the AI or algorithm is used for, or does. */
    readonly capability?: Capability;
    /** Interface of a mini-program or app platform that needs a privacy declaration: `wx.getLocation`. */
    readonly api?: string;
}
export type Capability = (typeof CAPABILITIES)[number];
/** A signal below it is shown on demand and is never a finding. */
export declare const BAR = 0.7;
