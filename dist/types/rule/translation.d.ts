import type { Problem } from "../source/problem.js";
import { type Context } from "./expressions.js";
import type { LoadedFiles } from "./loaded.js";
import { type Rule, type Template } from "./rule.js";
/** Texts of one rule in another language, or in other words. */
export interface Translation {
    readonly lang: string;
    readonly pack: string;
    readonly rule: string;
    readonly title?: string;
    readonly message?: Template;
    readonly fix?: Template;
    readonly at: Problem["at"];
}
/** Reads a file of translations: its rules must be there, and its expressions must fit them. */
export declare function compileTranslation(file: LoadedFiles["translations"][number], rules: readonly Rule[], context: Context): readonly Translation[];
