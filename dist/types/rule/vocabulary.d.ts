import type { Shapes } from "../manifest/shape.js";
import type { Tables } from "../model/tables.js";
import type { Problem } from "../source/problem.js";
import type { Forms } from "./forms.js";
import type { Law } from "./law.js";
import { type Loaded } from "./loaded.js";
import type { VocabularyFile } from "./pack-schema.js";
/** The words that manifests and rules may use: the catalogue, its tables, and the fields of manifests. */
export interface Words {
    readonly law: Law;
    readonly tables: Tables;
    readonly shapes: Shapes;
    readonly forms: Forms;
}
/** Key below which manifests write the fields of a pack: `x_acme` for the pack `acme`. */
export declare function namespaceOf(pack: string): string;
/** The words with those that packs add; what is taken already, or stands outside the namespace of its pack, is a problem. */
export declare function withVocabularies(words: Words, files: readonly Loaded<VocabularyFile>[], problems: Problem[]): Words;
