import type { Words } from "../rule/vocabulary.js";
import type { Schema } from "./completion.js";
/** Whether these are the words of a workspace whose packs add some. */
export declare function hasOwnWords({ shapes, tables }: Pick<Words, "shapes" | "tables">): boolean;
/** Categories as a JSON Schema: those of the table, and without packs any that a pack may add. */
export declare function categorySchema(categories: readonly string[], words: Words): Schema;
/** Adds the fields that packs bring (`x_acme`) to the JSON Schema of manifests; without packs a place for any. */
export declare function withOwnFields(schema: Schema, words: Words): void;
