import type { Report } from "../finding/report.js";
import { type CommentOptions } from "./comment.js";
import { type SarifOptions } from "./sarif.js";
import { type TextOptions } from "./text.js";
/** Names of the output formats. */
export declare const FORMATS: readonly ["text", "json", "sarif", "sarif-upload", "github", "summary", "comment", "junit", "gitlab", "rdjson"];
export type Format = (typeof FORMATS)[number];
/** What the formats may be told; each knows some of it. */
export interface RenderOptions extends TextOptions, SarifOptions, CommentOptions {
}
/** A report in one of the formats; the options that a format does not know are ignored. */
export declare function render(report: Report, format: Format, options: RenderOptions): string;
