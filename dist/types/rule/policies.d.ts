import { type Shapes } from "../manifest/shape.js";
import type { Tables, WorkCalendar } from "../model/tables.js";
import type { Problem } from "../source/problem.js";
import { type Forms } from "./forms.js";
import type { Law } from "./law.js";
import type { Pack } from "./rule.js";
/** The built-in law: catalogue, tables and packs, compiled to plain data. */
export interface Policies {
    readonly law: Law;
    readonly tables: Tables;
    readonly shapes: Shapes;
    readonly forms: Forms;
    readonly packs: readonly Pack[];
}
interface PolicyFile {
    readonly file: string;
    readonly text: string;
}
/** Compiles everything under policies/; problems are those of its packs, tables are trusted. */
export declare function compilePolicies(files: readonly PolicyFile[], calendar: WorkCalendar): {
    readonly policies: Policies;
    readonly problems: readonly Problem[];
};
export {};
