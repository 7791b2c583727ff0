import { type Input } from "../examine.js";
import { type Level, type Rule } from "../rule/rule.js";
import { type Source } from "../source/source.js";
import type { Span } from "../source/span.js";
import type { ReadPacks } from "./packs.js";
/** Why a rule is not judged here. */
export type Silence = "off" | "retired" | "draft" | "profile" | "ended" | "later";
/** One rule as it stands in a workspace. */
export interface EffectiveRule {
    readonly id: string;
    readonly pack: string;
    readonly title: Rule["title"];
    readonly level: Level | "off";
    /** Level that it has of its own. */
    readonly own: Level;
    /** The file that decided its level; nothing where it is its own. */
    readonly decided?: Span;
    /** Why it is not judged. */
    readonly silent?: Silence;
    readonly aliases?: readonly string[];
}
/** One parameter with its value and the file that set it. */
export interface EffectiveParam {
    readonly pack: string;
    readonly name: string;
    readonly value: unknown;
    readonly default: unknown;
    readonly decided?: Span;
}
/** What is judged in a workspace, and which file decided it. */
export interface Effective {
    readonly packs: readonly {
        readonly id: string;
        readonly version: string;
        readonly from?: string;
    }[];
    readonly rules: readonly EffectiveRule[];
    readonly params: readonly EffectiveParam[];
}
/** Every rule of the packs that are judged, its level and who decided it. */
export declare function effective(read: ReadPacks, input: Pick<Input, "packs" | "settings" | "asOf">, config: Source | undefined): Effective;
