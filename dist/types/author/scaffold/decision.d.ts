import { type Wanted } from "./rule.js";
/** A decision table that loads and whose examples fail until its first condition is written. */
export declare function decisionText({ id, on, since, lang, schema }: Wanted): string;
