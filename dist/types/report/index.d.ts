import type { Report } from "../finding/report.js";
import { type CommentOptions } from "./comment.js";
import { type SarifOptions } from "./sarif.js";
import { type TextOptions } from "./text.js";
/**
 * Names of the output formats.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { FORMATS } from "hegui";
 *
 * assert.ok(FORMATS.includes("sarif"));
 * ```
 */
export declare const FORMATS: readonly ["text", "json", "sarif", "sarif-upload", "github", "summary", "comment", "junit", "gitlab", "rdjson"];
/**
 * Name of an output format.
 *
 * @example
 * ```ts
 * import type { Format } from "hegui";
 *
 * const format: Format = "junit";
 * ```
 */
export type Format = (typeof FORMATS)[number];
/** What the formats may be told; each knows some of it. */
export interface RenderOptions extends TextOptions, SarifOptions, CommentOptions {
}
/**
 * A report in one of the formats; the options that a format does not know are ignored.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { check, createInput, render } from "hegui";
 *
 * const report = check(createInput({ files: [], asOf: "2026-11-21" }));
 * assert.equal(JSON.parse(render(report, "json", { lang: "en", colour: false, quiet: false })).schema, "hegui-report-v1");
 * ```
 */
export declare function render(report: Report, format: Format, options: RenderOptions): string;
