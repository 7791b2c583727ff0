import { type Kind } from "../manifest/kind.js";
import type { Policies } from "../rule/policies.js";
import type { Problem } from "../source/problem.js";
/**
 * One declared thing of a manifest.
 *
 * @example
 * ```ts
 * import type { DeclaredEntity } from "hegui";
 *
 * const label = ({ kind, id }: DeclaredEntity) => `${kind}/${id}`;
 * ```
 */
export interface DeclaredEntity {
    readonly kind: Kind;
    readonly id: string;
    /** As declared. */
    readonly data: Readonly<Record<string, unknown>>;
    /** Line of its declaration, from 1. */
    readonly line: number;
}
/**
 * What a manifest declares, and what is wrong with it.
 *
 * @example
 * ```ts
 * import type { ReadManifest } from "hegui";
 *
 * const usable = (manifest: ReadManifest) => manifest.problems.length === 0;
 * ```
 */
export interface ReadManifest {
    readonly entities: readonly DeclaredEntity[];
    readonly problems: readonly Problem[];
}
/**
 * Reads the text of a manifest: its entities, and every problem with its place. References between files are not looked at.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readManifest } from "hegui";
 *
 * const { entities, problems } = readManifest("version: 1\nrecipients:\n  - { id: crs, country: FR, rolle: x }\n");
 * assert.equal(entities[0]?.id, "crs");
 * assert.equal(problems[0]?.hint?.en, "did you mean 'role'?");
 * ```
 */
export declare function readManifest(text: string, { file, policies, }?: {
    file?: string;
    policies?: Pick<Policies, "forms">;
}): ReadManifest;
/**
 * Sets one fact of an entity in the text of a manifest; comments and everything else stay as they are. Groups that are not
 * there are written. Throws a UsageError when there is no such entity, or a list or alias is in the way.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { setFact } from "hegui";
 *
 * const text = "version: 1\nflows:\n  - id: crm # to Dublin\n    from: guests\n";
 * assert.equal(
 *   setFact(text, "flow/crm", ["consent", "separate"], true),
 *   "version: 1\nflows:\n  - id: crm # to Dublin\n    from: guests\n    consent: { separate: true }\n",
 * );
 * ```
 */
export declare function setFact(text: string, entity: string, path: readonly [string, ...string[]], value: unknown): string;
