import { type Input } from "./examine.js";
import type { Report } from "./finding/report.js";
export type { Input, Settings } from "./examine.js";
/** Judges manifests by packs on a date, and compares them with a commit. No files, clock, environment or network. */
export declare function check(input: Input): Report;
