import type { PackFile, VocabularyFile } from "../../rule/pack-schema.js";
import type { Pack } from "../../rule/rule.js";
import { type PackPage } from "./rule.js";
/** What a pack says in files that are compiled away. */
export interface PackSources {
    readonly head?: Pick<PackFile, "extends" | "levels" | "set"> | undefined;
    readonly vocabulary?: VocabularyFile | undefined;
}
/** The index of a pack: its rules and tables, and what it brings and sets. */
export declare function packIndex(pack: Pack, page: PackPage, { head, vocabulary }: PackSources): string;
