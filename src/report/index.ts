import type { Report } from "../finding/report.js";
import { type CommentOptions, renderComment } from "./comment.js";
import { renderGithub } from "./github.js";
import { renderGitlab } from "./gitlab.js";
import { renderJson } from "./json.js";
import { renderJunit } from "./junit.js";
import { renderSummary } from "./markdown.js";
import { renderRdjson } from "./rdjson.js";
import { renderSarif, renderSarifUpload, type SarifOptions } from "./sarif.js";
import { renderText, type TextOptions } from "./text.js";

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
export const FORMATS = [
  "text",
  "json",
  "sarif",
  "sarif-upload",
  "github",
  "summary",
  "comment",
  "junit",
  "gitlab",
  "rdjson",
] as const;
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
export interface RenderOptions extends TextOptions, SarifOptions, CommentOptions {}

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
export function render(report: Report, format: Format, options: RenderOptions): string {
  return RENDERERS[format](report, options);
}

const RENDERERS: Readonly<Record<Format, (report: Report, options: RenderOptions) => string>> = {
  text: renderText,
  json: renderJson,
  sarif: renderSarif,
  "sarif-upload": renderSarifUpload,
  github: renderGithub,
  summary: renderSummary,
  comment: renderComment,
  junit: renderJunit,
  gitlab: renderGitlab,
  rdjson: renderRdjson,
};
