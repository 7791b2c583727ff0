import type { Shapes } from "../manifest/shape.js";
import type { Problem } from "../source/problem.js";
import type { Forms } from "./forms.js";
import type { Law } from "./law.js";
import { type PackFolder } from "./pack-files.js";
import type { Pack } from "./rule.js";
export interface CompileInput {
    readonly folders: readonly PackFolder[];
    readonly law: Law;
    readonly shapes: Shapes;
    readonly forms: Forms;
    /** Packs that these build upon: their facts and decisions may be read. */
    readonly base: readonly Pack[];
}
export interface Compiled {
    readonly packs: readonly Pack[];
    readonly problems: readonly Problem[];
}
/** Turns pack folders into packs: form, citations, vocabulary, types. Everything wrong is a problem with its place. */
export declare function compilePacks(input: CompileInput): Compiled;
