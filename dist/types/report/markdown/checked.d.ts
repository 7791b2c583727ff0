import type { Report } from "../../finding/report.js";
import { type Page } from "./page.js";
import { type Section } from "./section.js";
/** What tables decided: about what a change touches, otherwise about everything. */
export declare function decisionTable({ report, lang }: Page): Section;
/** What was judged and what was not, by which rules and which law. */
export declare function checkedPart(page: Page, rules: Report["rules"]): Section;
/** The files that were read. */
export declare function fileList({ report, lang }: Page): Section;
/** The packs that were judged by. */
export declare function packList({ report, lang }: Page): Section;
