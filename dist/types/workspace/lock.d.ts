import type { LockFile } from "../manifest/lock.js";
import type { Forms } from "../rule/forms.js";
import type { BuiltinPolicies } from "../rule/policies.js";
import type { Problem, Text } from "../source/problem.js";
import { type Source } from "../source/source.js";
import type { Store } from "../source/store.js";
import type { ReadPacks } from "./packs.js";
/** The lock of a workspace, beside its configuration. */
export declare const LOCK_FILE = "hegui.lock";
/** The lock as written, where there is one that can be read. */
export interface ReadLock {
    readonly data?: LockFile;
    readonly source?: Source;
    readonly problems: readonly Problem[];
}
/** Reads the lock; nothing and no problem when there is none. */
export declare function readLock(store: Store, forms: Forms): ReadLock;
/** The lock of the packs that are judged now. */
export declare function lockOf({ plain: packs, levels, params, folders }: ReadPacks, { integrity }: Pick<BuiltinPolicies, "integrity">): LockFile;
/** One pack, level or parameter that is not as it was. */
export interface LockDifference {
    /** Where the lock has it. */
    readonly path: readonly string[];
    readonly text: Text;
}
/** What differs between two locks, pack by pack. */
export declare function lockDifferences(before: LockFile, after: LockFile): readonly LockDifference[];
/** A lock that does not fit the packs that are judged now: somebody has to look at what changed. */
export declare function lockProblems({ data, source }: ReadLock, now: () => LockFile): readonly Problem[];
