import type { Policies } from "../rule/policies.js";
import type { Pack } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
/** Packs to check, and what was wrong with reading them. */
export interface ReadPacks {
    readonly packs: readonly Pack[];
    readonly problems: readonly Problem[];
}
/**
 * The packs to check: built-in ones by id, others compiled on top of them. A pack with the id of a built-in one takes its
 * place. Facts and decisions of all built-in packs stay readable; only the rules of the named packs are judged.
 */
export declare function readPacks(root: string, policies: Policies, wanted: readonly string[] | undefined, inside: boolean): Promise<ReadPacks>;
