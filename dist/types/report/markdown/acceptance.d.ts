import { type Page } from "./page.js";
import { type Section } from "./section.js";
/** All waivers, the next to end first: who, until when, for what, and why. */
export declare function waiverTable(page: Page): Section;
/** Findings accepted at adoption: who, until when, and how much of it is left. */
export declare function baselinePart({ report, lang, links }: Page): Section;
