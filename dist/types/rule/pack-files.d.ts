import type { Problem, Text } from "../source/problem.js";
import { type Source } from "../source/source.js";
import type { Path, Span } from "../source/span.js";
import type { Forms } from "./forms.js";
import type { Pack } from "./rule.js";
import type { DecisionFile, FactsFile, PackFile, RuleFile } from "./schema.js";
/** A pack as read: its folder and files, unparsed. */
export interface PackFolder {
    readonly folder: string;
    readonly files: readonly {
        readonly file: string;
        readonly text: string;
    }[];
}
/** One file of a pack that has the right form. */
export interface Loaded<T> {
    readonly source: Source;
    readonly value: T;
    readonly pack: string;
}
export interface LoadedFiles {
    readonly packs: Loaded<PackFile>[];
    readonly rules: Loaded<RuleFile>[];
    readonly decisions: Loaded<DecisionFile>[];
    readonly facts: Loaded<FactsFile>[];
    /** Manifests that examples read along, by pack and name. */
    readonly fixtures: Map<string, Record<string, string>>;
}
/** Reads the files of pack folders: form, names, ids, circles. Broken files are left out with their problems. */
export declare function loadPacks(folders: readonly PackFolder[], forms: Forms, base: readonly Pack[]): {
    readonly files: LoadedFiles;
    readonly problems: readonly Problem[];
};
/** A problem of a pack file at a route of it. */
export declare function at(source: Source, path: Path, code: string, en: string, zh: string, hint?: Text, span?: Span): Problem;
/** Name under which rules read a decision. */
export declare function nameOf(decision: DecisionFile): string;
/** Groups files by the folders that hold a pack.yaml. */
export declare function packFolders(files: PackFolder["files"]): readonly PackFolder[];
