import type { Policies } from "../rule/policies.js";
import type { Pack } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
import type { Store } from "../source/store.js";
/** Packs to check, and what was wrong with reading them. */
export interface ReadPacks {
    readonly packs: readonly Pack[];
    readonly problems: readonly Problem[];
}
/** Where packs may come from. */
export interface PackPlace {
    /** Folder that names are relative to, and its files; a commit when the folder cannot be trusted. */
    readonly root: string;
    readonly store: Store;
    /** Named by a configuration: a folder must lie inside. */
    readonly inside: boolean;
    /** Why a folder on disk cannot be trusted. */
    readonly distrust?: (folder: string) => string | undefined;
}
/**
 * The packs to check: built-in ones by id, others compiled on top of them. A pack with the id of a built-in one takes its
 * place. Facts and decisions of all built-in packs stay readable; only the rules of the named packs are judged.
 */
export declare function readPacks(place: PackPlace, policies: Policies, wanted: readonly string[] | undefined): Promise<ReadPacks>;
