import { type FormatName } from "../rule/forms.js";
import type { Pack } from "../rule/rule.js";
import type { Words } from "../rule/vocabulary.js";
/** A JSON Schema with the words of the catalogue and of these packs written out, so that editors complete them. */
export declare function schemaText(name: FormatName, words: Words, packs: readonly Pack[]): string;
