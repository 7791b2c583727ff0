import { type Reader } from "../outline.js";
import type { Grammar } from "./grammar.js";
/** Reads single-file components: their scripts, and their template with its expressions. */
export declare function vueReader(grammar: Grammar): Reader;
