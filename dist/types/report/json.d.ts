import type { Report } from "../finding/report.js";
/** The report as JSON: two spaces, keys in reading order whatever order they were made in. */
export declare function renderJson(report: Report): string;
/** A value as JSON with two spaces; nothing in it is what a CI runner would take for a command (`##[` anywhere in a line). */
export declare function jsonText(value: unknown): string;
