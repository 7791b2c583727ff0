import type { Wanted } from "./rule.js";
/** A rule in TypeScript that loads and whose examples fail until its check is written. */
export declare function codeRuleText({ id, on, since, lang }: Wanted): string;
