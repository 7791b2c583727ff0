import type { Report } from "../finding/report.js";
/** The report as JSON: two spaces, keys in reading order whatever order they were made in. */
export declare function renderJson(report: Report): string;
