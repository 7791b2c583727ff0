import type { Report } from "../finding/report.js";
/** Reads a JSON file that may come from a stranger; it is no larger than a saved report can be. */
export declare function readJson(path: string, shown: string): unknown;
/** Reads a report that an earlier run saved as JSON; it may come from a stranger, so size and shape are checked. */
export declare function readSavedReport(path: string, shown: string): Promise<Report>;
