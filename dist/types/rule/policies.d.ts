import type { WorkCalendar } from "../model/tables.js";
import type { Problem } from "../source/problem.js";
import type { PaperNames } from "./paper.js";
import type { Pack } from "./rule.js";
import type { Words } from "./vocabulary.js";
/**
 * What manifests are judged by: catalogue, tables and packs, compiled to plain data.
 *
 * @example
 * ```ts
 * import { builtinPolicies, type Policies } from "hegui";
 *
 * const policies: Policies = builtinPolicies();
 * ```
 */
export interface Policies extends Words {
    readonly packs: readonly Pack[];
}
/** The law that is built in. */
export interface BuiltinPolicies extends Policies {
    /** Integrity of each pack. */
    readonly integrity: Readonly<Record<string, string>>;
}
interface PolicyFile {
    readonly file: string;
    readonly text: string;
}
/** Compiles everything under policies/; problems are those of its packs, tables are trusted. */
export declare function compilePolicies(files: readonly PolicyFile[], calendar: WorkCalendar): {
    readonly policies: BuiltinPolicies;
    readonly problems: readonly Problem[];
};
/** What values are called in papers: territories, and words of manifests. Runs at build time. */
export declare function compilePaperNames(files: readonly PolicyFile[]): PaperNames;
export {};
