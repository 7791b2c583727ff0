import type { Words } from "../rule/vocabulary.js";
import type { Schema } from "./completion.js";
/** Adds the fields that packs bring (`x_acme`) to the JSON Schema of manifests. */
export declare function withOwnFields(schema: Schema, { forms, shapes }: Words): void;
