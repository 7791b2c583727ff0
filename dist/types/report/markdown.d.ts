import type { Report } from "../finding/report.js";
import { type Page, type PageOptions } from "./markdown/page.js";
import { type Section } from "./markdown/section.js";
/** A report as a GitHub job summary: the verdict, what changed in law, what to do, what people accepted, and what it all rests on. */
export declare function renderSummary(report: Report, options: PageOptions): string;
/** The verdict, and what it was compared with. */
export declare function opening({ report, lang, links }: Page): Section;
