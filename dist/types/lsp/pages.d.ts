import { type Tables } from "../model/tables.js";
import { type Lang } from "../report/wording.js";
import { type Citation, type Law, type Obligation } from "../rule/law.js";
import type { Level, Rule } from "../rule/rule.js";
import type { Text } from "../source/problem.js";
import type { Declared } from "./index.js";
import type { State } from "./session.js";
/** A text without markup in it: no link, tag or emphasis comes out of what somebody declares. */
export declare function escaped(text: string): string;
/** Both languages, the reader's first: the law is Chinese. */
export declare function both(text: Text, lang: Lang): string;
/** A rule: what it asks for, the law it rests on and since when, penalties, and how to meet it. */
export declare function rulePage(rule: Rule, law: Law, duties: readonly Obligation[], lang: Lang, level: Level | "off"): string;
/** An instrument of the catalogue: its titles, and whether it is in force. */
export declare function instrumentPage(law: Law, id: string, lang: Lang): string | undefined;
/** An article, with the duties that the catalogue reads in it. */
export declare function articlePage(law: Law, cited: Citation, duties: readonly Obligation[], lang: Lang): string | undefined;
/** A penalty: its article, and what it may come to. */
export declare function penaltyPage(law: Law, id: string, lang: Lang): string | undefined;
/** A word of a vocabulary: what it is, how the law treats it, where it lies. */
export declare function vocabularyPage(tables: Tables, is: "category" | "region" | "app-type" | "service", word: string, lang: Lang): string | undefined;
/** An entity: what it is called, and what the law says of it. */
export declare function entityPage({ kind, id, title, file }: Declared, state: State | undefined, lang: Lang): string;
