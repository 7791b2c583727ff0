import type { Explainer } from "../explain.js";
import { type Law } from "../rule/law.js";
import type { Decision } from "../rule/rule.js";
import type { DecisionShown, TableShown } from "./dossier.js";
/** The tables in force, each row with its law. */
export declare function tablesShown(tables: readonly Decision[], law: Law, asOf: string): readonly TableShown[];
/** Every table run on every entity of its kind. */
export declare function decisionsShown({ model, tables, explain }: Explainer): readonly DecisionShown[];
