import type { Report } from "../finding/report.js";
import { renderGithub } from "./github.js";
import { renderJson } from "./json.js";
import { renderSummary } from "./markdown.js";
import { renderSarif } from "./sarif.js";
import { renderText, type TextOptions } from "./text.js";

/** Names of the output formats. */
export const FORMATS = ["text", "json", "sarif", "github", "summary"] as const;
export type Format = (typeof FORMATS)[number];

/** A report in one of the formats; the options that a format does not know are ignored. */
export function render(report: Report, format: Format, options: TextOptions): string {
  return RENDERERS[format](report, options);
}

const RENDERERS: Readonly<Record<Format, (report: Report, options: TextOptions) => string>> = {
  text: renderText,
  json: renderJson,
  sarif: renderSarif,
  github: renderGithub,
  summary: renderSummary,
};
