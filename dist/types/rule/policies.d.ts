import type { WorkCalendar } from "../model/tables.js";
import type { Problem } from "../source/problem.js";
import type { Pack } from "./rule.js";
import type { Words } from "./vocabulary.js";
/** The built-in law: catalogue, tables and packs, compiled to plain data. */
export interface Policies extends Words {
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
