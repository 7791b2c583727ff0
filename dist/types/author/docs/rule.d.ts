import type { Law } from "../../rule/law.js";
import type { Rule } from "../../rule/rule.js";
import { type Cited, type ExampleShown } from "../content.js";
import { type DocsLang } from "./markdown.js";
/** What pages about the files of one pack share. */
export interface PackPage {
    readonly pack: string;
    /** Folder of the pack; files are named from there. */
    readonly folder: string;
    readonly law: Law;
    readonly lang: DocsLang;
}
/** The page of a rule. */
export declare function rulePage(rule: Rule, page: PackPage): string;
/** Parts of a page with blank lines between them. */
export declare function joined(parts: readonly string[]): string;
/** What a rule or table is, as a table of two columns. */
export declare function attributes(rows: readonly (readonly [string, string])[]): string;
/** First and last day. */
export declare function inForce({ since, until }: {
    readonly since: string;
    readonly until?: string;
}, lang: DocsLang): readonly (readonly [string, string])[];
/** The pack and the file. */
export declare function origin(page: PackPage, file: string | undefined): readonly (readonly [string, string])[];
/** Citations in the languages of the page, and always in Chinese, with what kind of norm each is. */
export declare function lawTable(law: readonly Cited[], lang: DocsLang): string;
/** Every example with what is expected of it in words. */
export declare function exampleSections(examples: readonly ExampleShown[], lang: DocsLang): readonly string[];
/** A name as the end of an address. */
export declare function anchorOf(name: string): string;
