import type { Problem } from "../source/problem.js";
import { type CodeRule } from "./code-rule.js";
import { type Loaded, type PackFolder } from "./loaded.js";
import type { PackFile } from "./pack-schema.js";
import type { Pack } from "./rule.js";
import { type Translation } from "./translation.js";
import { type Words } from "./vocabulary.js";
/** What packs are compiled against. */
export interface CompileInput extends Words {
    readonly folders: readonly PackFolder[];
    /** Packs that these build upon: their facts and decisions may be read. */
    readonly base: readonly Pack[];
    /** Rules in TypeScript, as their files give them. */
    readonly code?: readonly CodeRule[];
}
/** Packs with the words that they bring, and their heads as written. */
export interface Compiled {
    readonly packs: readonly Pack[];
    readonly words: Words;
    readonly heads: readonly Loaded<PackFile>[];
    readonly translations: readonly Translation[];
    /** Manifests that everybody who uses a pack shares. */
    readonly manifests: PackFolder["files"];
    readonly problems: readonly Problem[];
}
/** Turns pack folders into packs: form, citations, vocabulary, types. Everything wrong is a problem with its place. */
export declare function compilePacks(input: CompileInput): Compiled;
