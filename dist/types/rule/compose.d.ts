import type { Tables } from "../model/tables.js";
import type { Problem } from "../source/problem.js";
import { type Source } from "../source/source.js";
import type { Span } from "../source/span.js";
import type { Loaded } from "./loaded.js";
import type { PackFile } from "./pack-schema.js";
import { type Level, type Pack, type ParamValue } from "./rule.js";
import type { Translation } from "./translation.js";
/** A value with the file that decided it; without one it is the default. */
export interface Decided<T> {
    readonly value: T;
    readonly at?: Span;
}
/** Packs as they are judged together: parameters bound, levels decided, texts chosen. */
export interface Composed {
    readonly packs: readonly Pack[];
    /** The same in the words that they have in English and Chinese, whatever language is asked for. */
    readonly plain: readonly Pack[];
    /** Levels that packs decide, by rule. */
    readonly levels: Readonly<Record<string, Decided<Level | "off">>>;
    /** Values of parameters, by pack and name. */
    readonly params: Readonly<Record<string, Readonly<Record<string, Decided<ParamValue>>>>>;
    /** Languages besides English and Chinese that texts are there in. */
    readonly languages: readonly string[];
    readonly problems: readonly Problem[];
}
/** What packs and the configuration say about each other. */
export interface Composition {
    readonly packs: readonly Pack[];
    /** Packs whose rules are known by name, judged or not. */
    readonly known: readonly Pack[];
    /** Heads of packs as written; each stands behind the packs that it extends. */
    readonly heads: readonly Loaded<PackFile>[];
    readonly translations: readonly Translation[];
    /** The configuration, whose word is the last. */
    readonly config?: {
        readonly source: Source;
        readonly params: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    };
    readonly tables: Tables;
    /** Language that stands in place of English. */
    readonly lang?: string | undefined;
}
/** Applies what packs say about the packs that they extend; what two unrelated packs say differently is a conflict. */
export declare function compose(input: Composition): Composed;
