import type { Config } from "../manifest/config.js";
import type { Composed } from "../rule/compose.js";
import type { PackFolder } from "../rule/loaded.js";
import type { Policies } from "../rule/policies.js";
import type { Pack } from "../rule/rule.js";
import type { Words } from "../rule/vocabulary.js";
import type { Problem } from "../source/problem.js";
import type { Source } from "../source/source.js";
import { type PackPlace } from "./pack-folder.js";
/** Packs to check, what they bring, and what was wrong with reading them. */
export interface ReadPacks extends Pick<Composed, "levels" | "params" | "languages"> {
    readonly packs: readonly Pack[];
    /** The same in the words that they have in English and Chinese, for the lock. */
    readonly plain: readonly Pack[];
    /** The catalogue, tables and fields with what packs add. */
    readonly words: Words;
    /** Manifests that packs bring. */
    readonly manifests: PackFolder["files"];
    /** Where packs that are not built in come from, by id. */
    readonly folders: Readonly<Record<string, string>>;
    readonly problems: readonly Problem[];
}
/** What the configuration says about packs. */
export interface PackChoice {
    readonly config: Config;
    readonly source?: Source | undefined;
    /** Language that stands in place of English. */
    readonly lang?: string | undefined;
}
/**
 * The packs to check: built-in ones by id, others compiled on top of them, and all that they extend. A pack with the id of
 * a built-in one takes its place. Facts and decisions of all built-in packs stay readable; only the rules of packs that are
 * named or extended are judged.
 */
export declare function readPacks(place: PackPlace, policies: Policies, wanted: readonly string[] | undefined, choice?: PackChoice): Promise<ReadPacks>;
