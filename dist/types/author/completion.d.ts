import type { FormatName } from "../rule/forms.js";
import type { Pack } from "../rule/rule.js";
import type { Words } from "../rule/vocabulary.js";
/** A JSON Schema as plain data. */
export type Schema = Record<string, unknown>;
/** Adds to the schema of a file format what editors complete: conditions, keys, citations, ids. No file that was valid becomes invalid but for what no pack can load. */
export declare function withCompletion(name: FormatName, schema: Schema, words: Words, packs: readonly Pack[]): Schema;
