import type { Reader } from "../outline.js";
import type { Grammar } from "./grammar.js";
/** Reads Python: classes of the usual frameworks, what handlers take from requests, values, calls, imports. */
export declare function pythonReader(grammar: Grammar): Reader;
