import type { ReadFile } from "../../source/store.js";
import { type Names } from "./names.js";
import { type Services } from "./services.js";
/** The tables that a scan looks things up in, as plain data. */
export interface Vocabulary {
    /** Names of personal information in code: English, pinyin, Chinese. */
    readonly names: Names;
    /** Third-party services, AI providers and cloud hosts. */
    readonly services: Services;
}
/** Compiles the tables under policies/tables; they are trusted. */
export declare function compileVocabulary(files: readonly ReadFile[]): Vocabulary;
