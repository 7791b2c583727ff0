import type { Report } from "../finding/report.js";
import { type TextOptions } from "./text.js";
/** Names of the output formats. */
export declare const FORMATS: readonly ["text", "json", "sarif", "github", "summary"];
export type Format = (typeof FORMATS)[number];
/** A report in one of the formats; the options that a format does not know are ignored. */
export declare function render(report: Report, format: Format, options: TextOptions): string;
