import type { Reader } from "../outline.js";
import type { Grammar } from "./grammar.js";
/** Reads Java: fields of classes and records, what handlers take from requests, values, calls, annotations, imports. */
export declare function javaReader(grammar: Grammar): Reader;
