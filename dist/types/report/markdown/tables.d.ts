import type { Report } from "../../finding/report.js";
import { type Lang } from "../wording.js";
import { type Section } from "./section.js";
/** How many findings of each level there are, in each state. */
export declare function levelTable(report: Report, lang: Lang): Section;
/** Broken input, with what would be right. */
export declare function problemTable(report: Report, lang: Lang): Section;
/** Duties that are not met, most severe first. */
export declare function findingTable(report: Report, lang: Lang): Section;
/** Facts that rules wait for, the most telling first. */
export declare function questionTable(report: Report, lang: Lang): Section;
/** Findings that someone accepted: who, until when, and why. */
export declare function waiverTable(report: Report, lang: Lang): Section;
