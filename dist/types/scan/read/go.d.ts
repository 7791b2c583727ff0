import type { Reader } from "../outline.js";
import type { Grammar } from "./grammar.js";
/** Reads Go: structs with their tags, what handlers take from requests, values, calls, imports. */
export declare function goReader(grammar: Grammar): Reader;
