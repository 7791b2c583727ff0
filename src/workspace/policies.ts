import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Guides } from "../rule/guide.js";
import type { Obligation } from "../rule/law.js";
import type { Paper, PaperNames } from "../rule/paper.js";
import type { BuiltinPolicies } from "../rule/policies.js";
import type { Handbook, Pack } from "../rule/rule.js";

// The compiled policies lie beside the folder of every bundle: dist/policies.json next to dist/cli/ and dist/action/.
const folder = join(dirname(fileURLToPath(import.meta.url)), "..");

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
export function builtinPolicies(): BuiltinPolicies {
  return JSON.parse(readFileSync(join(folder, "policies.json"), "utf8")) as BuiltinPolicies;
}

/** Folder of the compiled policies, with what the scan loads beside them. */
export function assetsFolder(): URL {
  return pathToFileURL(join(folder, "/"));
}

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
export function builtinHandbook(): Readonly<Record<string, Handbook>> {
  return JSON.parse(readFileSync(join(folder, "handbook.json"), "utf8")) as Readonly<Record<string, Handbook>>;
}

/** The duties of the catalogue; a check does not read them. */
export function builtinObligations(): readonly Obligation[] {
  return JSON.parse(readFileSync(join(folder, "obligations.json"), "utf8")) as readonly Obligation[];
}

/** Templates of papers by built-in pack, and what values are called in them; a check does not read them. */
export function builtinPapers(): {
  readonly papers: Readonly<Record<string, readonly Paper[]>>;
  readonly names: PaperNames;
} {
  return JSON.parse(readFileSync(join(folder, "papers.json"), "utf8"));
}

/** What the schemas say of each key, for editors; a check does not read it. */
export function builtinGuides(): Guides {
  return JSON.parse(readFileSync(join(folder, "guide.json"), "utf8")) as Guides;
}

/** Style and script of the HTML report; a check does not read them. */
export function builtinPage(): { readonly style: string; readonly script: string } {
  return JSON.parse(readFileSync(join(folder, "page.json"), "utf8")) as {
    readonly style: string;
    readonly script: string;
  };
}

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
export function withHandbook(packs: readonly Pack[], handbook: Readonly<Record<string, Handbook>>): readonly Pack[] {
  const add = <T extends { readonly id: string }>(one: T): T =>
    handbook[one.id] ? { ...one, handbook: handbook[one.id] } : one;
  return packs.map((pack) => ({ ...pack, rules: pack.rules.map(add), decisions: pack.decisions.map(add) }));
}
