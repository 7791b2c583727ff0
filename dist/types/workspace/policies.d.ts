import type { Guides } from "../rule/guide.js";
import type { Obligation } from "../rule/law.js";
import type { Paper, PaperNames } from "../rule/paper.js";
import type { BuiltinPolicies } from "../rule/policies.js";
import type { Handbook, Pack } from "../rule/rule.js";
/**
 * Built-in law and packs, compiled at build time.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { builtinPolicies } from "hegui";
 *
 * assert.ok(builtinPolicies().packs.some((pack) => pack.id === "pipl"));
 * ```
 */
export declare function builtinPolicies(): BuiltinPolicies;
/** Folder of the compiled policies, with what the scan loads beside them. */
export declare function assetsFolder(): URL;
/**
 * Texts and examples of built-in rules and decisions by id; a check does not read them.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { builtinHandbook } from "hegui";
 *
 * assert.match(builtinHandbook()["pipl-13-legal-basis"]?.when ?? "", /it/);
 * ```
 */
export declare function builtinHandbook(): Readonly<Record<string, Handbook>>;
/** The duties of the catalogue; a check does not read them. */
export declare function builtinObligations(): readonly Obligation[];
/** Templates of papers by built-in pack, and what values are called in them; a check does not read them. */
export declare function builtinPapers(): {
    readonly papers: Readonly<Record<string, readonly Paper[]>>;
    readonly names: PaperNames;
};
/** What the schemas say of each key, for editors; a check does not read it. */
export declare function builtinGuides(): Guides;
/** Style and script of the HTML report; a check does not read them. */
export declare function builtinPage(): {
    readonly style: string;
    readonly script: string;
};
/**
 * Packs with their handbooks put back.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { builtinHandbook, builtinPolicies, withHandbook } from "hegui";
 *
 * const packs = withHandbook(builtinPolicies().packs, builtinHandbook());
 * assert.ok(packs.every((pack) => pack.rules.every((rule) => rule.handbook)));
 * ```
 */
export declare function withHandbook(packs: readonly Pack[], handbook: Readonly<Record<string, Handbook>>): readonly Pack[];
