import type { Report } from "../finding/report.js";
import type { Lang } from "./wording.js";
/**
 * A report in the Diagnostic Format of reviewdog: what is new, for comments on a review. They are rendered as
 * Markdown, so that messages are escaped.
 */
export declare function renderRdjson(report: Report, { lang }: {
    readonly lang: Lang;
}): string;
