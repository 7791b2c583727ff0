import type { DecisionShown } from "../../dossier/dossier.js";
import { type Html, type Part } from "../html.js";
/** The facts that the decisions of a table read: those of each, and those that many share. */
export interface ReadsOfTable {
    of(decision: DecisionShown): Part;
    /** What is shared, for behind the decisions. */
    readonly shared: Html;
}
/** Lists facts by thing; lists that many decisions have alike are said once. */
export declare function readsOfTable(table: string, made: readonly DecisionShown[]): ReadsOfTable;
