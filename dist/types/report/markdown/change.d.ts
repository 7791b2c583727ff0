import type { Report, WaiverShown } from "../../finding/report.js";
import { type Page } from "./page.js";
import { type Section } from "./section.js";
/** What a change does in law, a sentence each. */
export declare function lawList({ report, lang, links }: Page): Section;
/** Findings of the compared commit that are no more, most severe first. */
export declare function fixedTable({ report, lang }: Page): Section;
/** Settings and waivers that a change makes: what people have to agree with, not the check. */
export declare function reviewList(page: Page): Section;
/** Waivers that the compared commit does not have, or has with other words. */
export declare function changedWaivers(report: Report): readonly WaiverShown[];
