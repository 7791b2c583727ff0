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

/** Names of the output formats. */
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
export type Format = (typeof FORMATS)[number];

/** What the formats may be told; each knows some of it. */
export interface RenderOptions extends TextOptions, SarifOptions, CommentOptions {}

/** A report in one of the formats; the options that a format does not know are ignored. */
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
