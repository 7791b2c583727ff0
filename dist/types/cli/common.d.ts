import type { Io } from "./io.js";
import type { Arguments, Option } from "./options.js";
export type Lang = "en" | "zh";
export declare const AS_OF: Option;
export declare const LANG: Option;
/** Where packs may bring a language of their own. */
export declare const LANG_OF_PACKS: Option;
export declare const PACK: Option;
/** Rules in TypeScript run only when the command line asks for it: a repository alone must not be able to. */
export declare const CODE: Option;
export declare const BASE: Option;
export declare const CONFIG: Option;
/** The judged date of the command line. */
export declare function asOfOf(args: Arguments, io: Io): string;
/** Language: the flag, else the configuration, else the locale of the environment. */
export declare function langOf(args: Arguments, io: Io, configured?: Lang): Lang;
/** A language that packs must bring; undefined for our own two. */
export declare function foreignLang(args: Arguments): string | undefined;
/** Text of several lines, each safe to print: packs and paths may come from a stranger. */
export declare function safeLines(text: string): string;
/** Words of a flag that takes several, separated by commas. */
export declare function listOf(args: Arguments, name: string): readonly string[];
