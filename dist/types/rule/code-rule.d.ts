import type { Problem } from "../source/problem.js";
import type { Forms } from "./forms.js";
import { type Loaded, type PackFolder } from "./loaded.js";
import type { RuleFunction } from "./rule.js";
import type { RuleFile } from "./schema.js";
/** A rule in TypeScript as its file gives it, unchecked. */
export interface CodeRule {
    readonly file: string;
    readonly pack: string;
    /** Default export without `check`. */
    readonly value: Readonly<Record<string, unknown>>;
    readonly run: RuleFunction;
    /** SHA-256 of the file. */
    readonly digest: string;
}
/** Names of the files of a pack that hold rules in TypeScript or JavaScript; types alone and tests are none. */
export declare function codeFiles(folder: string, files: PackFolder["files"]): readonly string[];
/** A rule in TypeScript as a rule file whose duty is the function; what is wrong is told at the head of its file. */
export declare function codeRule({ file, pack, value, run, digest }: CodeRule, forms: Forms, problems: Problem[]): readonly {
    readonly file: Loaded<RuleFile>;
    readonly run: RuleFunction;
    readonly digest: string;
}[];
