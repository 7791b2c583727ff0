import { type Examined, type Input } from "./examine.js";
import type { Report } from "./finding/report.js";
export type { Input, Settings } from "./examine.js";
/**
 * Judges manifests by packs on a date, and compares them with a commit. No files, clock, environment or network.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { check, createInput } from "hegui";
 *
 * const report = check(createInput({ files: [], asOf: "2026-11-21" }));
 * assert.equal(report.gate.failed, false);
 * ```
 */
export declare function check(input: Input): Report;
/** The report on manifests that are judged already, for those who keep what was judged. */
export declare function reportOn(input: Input, now: Examined): Report;
