import type { Tables } from "../model/tables.js";
import { type FormatName } from "../rule/forms.js";
/** A JSON Schema with the closed vocabularies written out, so that editors complete them. */
export declare function schemaText(name: FormatName, tables: Tables): string;
