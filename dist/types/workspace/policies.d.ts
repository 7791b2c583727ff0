import type { Obligation } from "../rule/law.js";
import type { Policies } from "../rule/policies.js";
import type { Handbook, Pack } from "../rule/rule.js";
/** Built-in law and packs, compiled at build time. */
export declare function builtinPolicies(): Policies;
/** Folder of the compiled policies, with what the scan loads beside them. */
export declare function assetsFolder(): URL;
/** Texts and examples of built-in rules and decisions by id; a check does not read them. */
export declare function builtinHandbook(): Readonly<Record<string, Handbook>>;
/** The duties of the catalogue; a check does not read them. */
export declare function builtinObligations(): readonly Obligation[];
/** Packs with their handbooks put back. */
export declare function withHandbook(packs: readonly Pack[], handbook: Readonly<Record<string, Handbook>>): readonly Pack[];
