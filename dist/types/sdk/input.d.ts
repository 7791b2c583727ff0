import type { Input, ManifestFile, Settings } from "../examine.js";
import type { Policies } from "../rule/policies.js";
/**
 * What `createInput` is told; everything but the manifests and the judged date has a default.
 *
 * @example
 * ```ts
 * import type { InputOptions } from "hegui";
 *
 * const options: InputOptions = { files: [], asOf: "2026-11-21", settings: { profile: "essential" } };
 * ```
 */
export interface InputOptions {
    /** Manifests by name and text. */
    readonly files: readonly ManifestFile[];
    /** Judged date, a calendar date in Asia/Shanghai. */
    readonly asOf: string;
    /** Law and packs; the built-in ones when left out. */
    readonly policies?: Policies;
    /** What differs from the defaults of the configuration. */
    readonly settings?: Partial<Settings>;
    /** SHA-256 of a document that manifests point at, in hexadecimal; undefined when there is none. */
    readonly documentHash?: (path: string) => string | undefined;
    /** Text of such a document. */
    readonly documentText?: (path: string) => string | undefined;
}
/**
 * The input of a check from texts in memory: no file is read but the compiled law, and no clock is asked.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { check, createInput } from "hegui";
 *
 * const text = "version: 1\ndatasets:\n  - { id: guests, fields: [{ name: phone, category: basic.phone }] }\n";
 * const report = check(createInput({ files: [{ file: "guests.hegui.yaml", text }], asOf: "2026-11-21" }));
 * assert.deepEqual(report.problems, []);
 * assert.equal(report.entities.dataset, 1);
 * ```
 */
export declare function createInput({ files, asOf, policies, settings, documentHash, documentText }: InputOptions): Input;
