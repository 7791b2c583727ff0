import type { Problem, Text } from "../source/problem.js";
import { type Source } from "../source/source.js";
import type { Path, Span } from "../source/span.js";
import type { PackFile, TranslationFile, VocabularyFile } from "./pack-schema.js";
import type { PaperFile } from "./paper-schema.js";
import type { ClocksFile, DecisionFile, FactsFile, RuleFile } from "./schema.js";
/** A pack as read: its folder and files, unparsed. */
export interface PackFolder {
    readonly folder: string;
    readonly files: readonly {
        readonly file: string;
        readonly text: string;
    }[];
    /** Ids of the packs that it builds on, where somebody has found them. */
    readonly extends?: readonly string[];
}
/** The name of a file from the folder of its pack; undefined for one that is no part of it. */
export declare function insideOf(folder: string, file: string): string | undefined;
/** One file of a pack that has the right form. */
export interface Loaded<T> {
    readonly source: Source;
    readonly value: T;
    readonly pack: string;
}
/** The files of packs by what they hold. */
export interface LoadedFiles {
    readonly packs: Loaded<PackFile>[];
    readonly rules: Loaded<RuleFile>[];
    readonly decisions: Loaded<DecisionFile>[];
    readonly facts: Loaded<FactsFile>[];
    readonly clocks: Loaded<ClocksFile>[];
    readonly papers: Loaded<PaperFile>[];
    readonly vocabularies: Loaded<VocabularyFile>[];
    readonly translations: (Loaded<TranslationFile> & {
        readonly lang: string;
    })[];
    /** Manifests that examples read along, by pack and name. */
    readonly fixtures: Map<string, Record<string, string>>;
    /** Manifests that everybody who uses the pack shares, by pack. */
    readonly manifests: Map<string, PackFolder["files"]>;
}
/** A problem of a pack file at a route of it. */
export declare function at(source: Source, path: Path, code: string, en: string, zh: string, hint?: Text, span?: Span): Problem;
/** Name under which rules read a decision. */
export declare function nameOf(decision: DecisionFile): string;
